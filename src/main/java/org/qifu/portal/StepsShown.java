package org.qifu.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.PlanGiven;
import org.qifu.casefile.Stage;
import org.qifu.portal.Progress.Step;

/**
 * The lines of a timeline that its firm may read, in sentences. Only what is named here is shown, without the reasons and
 * names that officials typed: what the registers found, audits and supervision stay inside (C-16).
 */
final class StepsShown {

    /** Limits whose end is told; those of a complaint's verification and of conduct are the offices' own. */
    private static final Set<String> TOLD_LIMITS = Set.of("1", "3", "5", "30", "C5", "GS", "GC");

    private static final Map<String, String> STAGES = Map.of(
            Stage.ON_THE_SPOT, "转代办服务当场办理",
            Stage.AGENCY, "转代办服务办理",
            Stage.APPEALS, "转诉求服务办理",
            Stage.COUNTY, "转难事办理窗口办理",
            Stage.PLAN, "按解决方案办理",
            Stage.ANSWER, "已办理，准备答复");

    private StepsShown() {}

    static List<Step> of(CaseHistory history) {
        return history.events().stream()
                .flatMap(event ->
                        Optional.ofNullable(text(history, event))
                                .map(text -> new Step(event.happenedAt(), text))
                                .stream())
                .toList();
    }

    private static @Nullable String text(CaseHistory history, CaseEvent event) {
        return switch (event.kind()) {
            case REGISTERED -> "已收到申请，办件编号" + event.caseNumber();
            case ACCEPTED -> "已受理";
            case ROUTED -> history.guidance() ? "已派单，" + event.reason() : null;
            case COMMITTED -> "服务承诺通知书已送达";
            case CONFIRMED -> "已与您再次确认服务时间和方式";
            case CHANGED -> "已登记您的变更";
            case WITHDRAWN -> "已登记您的撤回";
            case NOTIFIED -> history.stopped() ? "终止服务告知书已送达" : "不予受理告知书已送达";
            case ENTERED -> "服务人员已到达并登记，服务开始";
            case SERVED -> "指导服务已完成";
            case FOLLOWED_UP -> "已跟进帮扶";
            case TRACKED -> event.actor() == null ? "已收到您反馈的整改情况" : "已跟踪了解整改落实情况";
            case REVISITED -> "未联系上".equals(event.reason()) ? "回访没有联系上您" : "已回访";
            case RATED -> "已收到评价";
            case COMPLAINED -> "已收到投诉或者差评，转投诉监督核实";
            case COMPLAINT_ANSWERED -> "投诉（差评）的核实情况已反馈";
            case ARCHIVED -> "已归档";
            default -> ofAppeal(history, event);
        };
    }

    private static @Nullable String ofAppeal(CaseHistory history, CaseEvent event) {
        return switch (event.kind()) {
            case MOVED -> move(event);
            case RECLASSED -> "问题分类已调整，办理期限随之调整";
            case CALLED -> "会商".equals(event.reason()) ? "已组织会商" : "已请有关单位协办";
            case FILED -> "已向难事办理窗口申报";
            case PLANNED -> plan(history, event);
            case ANSWERED -> history.refused() ? "已告知不予受理" : "已答复";
            case REOPENED -> "回访时问题尚未解决，重新办理";
            case BREACHED -> TOLD_LIMITS.contains(String.valueOf(event.node())) ? "办理期限届满，已转督办" : null;
            // Written by the calendar's import: both days and the version, nothing that a person typed.
            case RECOUNTED -> event.reason();
            default -> null;
        };
    }

    private static @Nullable String move(CaseEvent event) {
        String text = STAGES.get(String.valueOf(event.toStage()));
        // A guidance moves only to its dispatch, which its own lines tell.
        return text == null || !"时限届满".equals(event.reason()) ? text : "时限届满，" + text;
    }

    /** The case keeps the day of its newest plan only. */
    private static String plan(CaseHistory history, CaseEvent event) {
        PlanGiven plan = history.file().plan();
        LocalDate day = plan == null ? null : plan.planDueOn();
        return day != null && newest(history, event) ? "已提出解决方案，承诺于" + ChineseTime.day(day) + "前解决" : "已提出解决方案";
    }

    private static boolean newest(CaseHistory history, CaseEvent event) {
        return history.events().stream()
                .filter(other -> other.kind() == event.kind())
                .reduce((earlier, later) -> later)
                .filter(event::equals)
                .isPresent();
    }
}
