package org.qifu.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.PlanGiven;
import org.qifu.deadline.DeadlineExplanation;
import org.qifu.deadline.Deadlines;
import org.qifu.portal.Progress.Promise;
import org.springframework.stereotype.Component;

/** Until when the running limit of a case lasts, and how that was counted, in words (R-TIM-16). */
@Component
class Promises {

    /** The working days a limit of each node may have; a guidance has one for advice, five for everything else. */
    private static final Map<String, List<Integer>> DAYS =
            Map.of("3", List.of(3), "5", List.of(5), "30", List.of(30), "C5", List.of(5), "GS", List.of(1, 5));

    private static final Duration URGENT = Duration.ofHours(24);

    private final Deadlines deadlines;

    Promises(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Null where no limit runs: before an appeal is accepted, and once the firm is answered. */
    @Nullable
    Promise of(CaseHistory history) {
        CaseFile file = history.file();
        String node = file.node();
        Instant from = file.limitFrom();
        Instant dueAt = file.dueAt();
        boolean over = history.answered() || file.outcome() != null;
        if (over || node == null || from == null || dueAt == null) {
            return null;
        }
        PlanGiven plan = file.plan();
        LocalDate planned = plan == null ? null : plan.planDueOn();
        if (node.equals("30") && planned != null) {
            return planned(history, planned, words(file, node, from, dueAt));
        }
        return promise(history, dueAt, words(file, node, from, dueAt));
    }

    /** The day that the plan names is the one promised; the thirty working days are the most it may take (R-ESC-08). */
    private Promise planned(CaseHistory history, LocalDate day, String longest) {
        Date end = deadlines.endOfDay(day);
        return promise(history, end.toInstant(), "解决方案承诺于" + ChineseTime.day(day) + "前解决。最长期限：" + longest);
    }

    private static Promise promise(CaseHistory history, Instant dueAt, String words) {
        return new Promise(dueAt, history.now().isAfter(dueAt), words);
    }

    private String words(CaseFile file, String node, Instant from, Instant dueAt) {
        return switch (node) {
            case "1" -> ChineseTime.day(from) + act(file) + "，当日办结、不过夜，截止" + ChineseTime.day(dueAt) + "24时。";
            case "GI" -> review(from, dueAt);
            default ->
                counted(node, from, dueAt)
                        .map(count -> count.inWords(start(file, node)))
                        .orElse("截止" + ChineseTime.day(dueAt) + "24时。");
        };
    }

    /** How the limit was counted, as long as that gives the day the case is really under. */
    private Optional<DeadlineExplanation> counted(String node, Instant from, Instant dueAt) {
        return DAYS.getOrDefault(node, List.of()).stream()
                .map(days -> deadlines.explain(from, days))
                .filter(count -> count.due().equals(ChineseTime.dayOf(dueAt)))
                .findFirst();
    }

    private static String start(CaseFile file, String node) {
        return switch (node) {
            case "30" -> "提出解决方案";
            case "C5" -> "申报难事办理窗口";
            default -> act(file);
        };
    }

    /** The limits of a case that was taken up again run from that day (R-REV-09). */
    private static String act(CaseFile file) {
        return file.round() == 1 ? "受理" : "重新办理";
    }

    /** How soon a booking is looked at (R-TIM-10, R-TIM-11); the limits of the service begin with its acceptance only. */
    private static String review(Instant from, Instant dueAt) {
        if (dueAt.equals(from.plus(URGENT))) {
            return "紧急需求在提交后24小时内与您联系，节假日照算：" + ChineseTime.time(from) + "提交，截止" + ChineseTime.time(dueAt) + "。";
        }
        String when = ChineseTime.dayOf(from).equals(ChineseTime.dayOf(dueAt)) ? "提交，当日审核" : "在工作时间以外提交，下一个工作日审核";
        return ChineseTime.time(from) + when + "，截止" + ChineseTime.day(dueAt) + "24时。办理期限自受理之日起计算。";
    }
}
