package org.qifu.portal;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Stage;
import org.qifu.portal.Progress.Promise;

/** What happens next, and what the firm has to do, in sentences for it. */
final class NextStep {

    private NextStep() {}

    static String of(CaseHistory history, ProgressStage stage, String unit, @Nullable Promise promise) {
        String next = next(history, stage, unit);
        if (promise == null || !promise.late()) {
            return next;
        }
        // The review of a booking is under a target of the offices: they are reminded, nobody supervises (R-TIM-11).
        return (stage == ProgressStage.REGISTERED ? "已超过审核时间，已提醒审核人员尽快办理。" : "已超期，正在督办。") + next;
    }

    private static String next(CaseHistory history, ProgressStage stage, String unit) {
        return switch (stage) {
            case REGISTERED ->
                history.guidance() ? unit + "将先与您联系了解需求，审核后告知您是否受理。" : unit + "将与您联系核实情况并决定是否受理，办理期限自受理起计算。";
            case ACCEPTED -> history.guidance() ? accepted(history, unit) : "正在转交办理。";
            case DISPATCHED -> dispatched(history, unit);
            case HANDLING -> handling(history, unit);
            case SERVING -> unit + "正在开展指导服务，结束后出具指导服务意见书。";
            case ANSWERED -> RatingAwaited.of(history) ? "等待您的评价；您没有评价的，工作人员会电话回访。" : unit + "将按约定继续跟进，之后请您评价。";
            case RATED -> "工作人员可能回访了解解决情况，之后归档。";
            case CLOSED -> "已办结归档。";
            case REFUSED -> history.answered() ? "已告知您理由和办理指引。" : "正在制作告知书，送达后可以在这里查看理由和办理指引。";
            case WITHDRAWN -> "已按您的申请撤回，需要时可以重新预约。";
        };
    }

    private static String accepted(CaseHistory history, String unit) {
        return unit + (history.changedAfterDispatch() ? "正在按您的变更重新安排服务时间和方式，定下后通知您。" : "正在统筹派单，定下牵头部门、服务时间和方式后通知您。");
    }

    private static String dispatched(CaseHistory history, String unit) {
        return Arrangement.stands(history)
                ? unit + "按承诺为您服务：" + Arrangement.inWords(history) + "。"
                : "正在重新安排服务时间和方式，定下后通知您。";
    }

    private static String handling(CaseHistory history, String unit) {
        if (history.standsAt(Stage.ANSWER)) {
            return unit + "正在准备给您的答复。";
        }
        return unit + (history.standsAt(Stage.PLAN) ? "正在按解决方案办理" : "正在办理") + "，办结后由综合受理统一答复您。";
    }

    /** Empty when there is nothing to do but wait. */
    static String todo(CaseHistory history, ProgressStage stage) {
        return switch (stage) {
            case REGISTERED -> "请保持联系电话畅通。";
            case DISPATCHED -> Arrangement.stands(history) ? prepare(history) : "请保持联系电话畅通。";
            case ANSWERED -> (RatingAwaited.of(history) ? "请对本次服务作出评价。" : "") + correct(history);
            case RATED -> correct(history);
            default -> "";
        };
    }

    private static String prepare(CaseHistory history) {
        String preparation = Arrangement.preparation(history);
        return (preparation.isEmpty() ? "" : "配合准备事项：" + preparation + "。")
                + (Arrangement.visit(history) ? "服务人员到达时，请出示服务承诺通知书上的入企服务码供扫码登记。" : "");
    }

    private static String correct(CaseHistory history) {
        return FirmActions.mayReportCorrection(history) ? "请按指导服务意见书的建议整改，可以在这里反馈整改情况。" : "";
    }
}
