package org.qifu.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/**
 * The columns of the ledger in their order (R-LED-02), in words.
 *
 * @param personal whether ID numbers of persons and telephone numbers are shown in full
 * @param people name of the user of an id
 */
record LedgerColumns(boolean personal, UnaryOperator<String> people) {

    static final List<String> HEADINGS = List.of(
            "办件编号",
            "受理时间",
            "来源",
            "申请单位/个人",
            "统一社会信用代码/身份证号",
            "联系人及电话",
            "需求简述",
            "问题清单",
            "问题类别",
            "经办板块",
            "责任人",
            "办理期限",
            "答复时间",
            "是否按期",
            "办理结果",
            "方案完成期限",
            "回访",
            "评价",
            "归档时间");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Deadlines.ZONE);

    List<String> cells(LedgerRow row) {
        Applicant applicant = row.applicant();
        String owner = row.owner();
        Rating rating = row.rating();
        return List.of(
                row.number(),
                time(row.acceptedAt()),
                LedgerLabels.channel(row.channel()),
                applicant.applicant(),
                code(applicant),
                applicant.contactName() + " " + (personal ? applicant.contactPhone() : mask(applicant.contactPhone())),
                row.need(),
                LedgerLabels.list(row.list(), row.group()),
                LedgerLabels.appealClass(row.appealClass()),
                LedgerLabels.boards(row.moves()),
                owner == null ? "" : people.apply(owner),
                time(row.dueAt()),
                time(row.answeredAt()),
                kept(row),
                LedgerLabels.result(row.stage(), row.outcome(), row.answerText()),
                row.planDueOn() == null ? "" : row.planDueOn().toString(),
                revisit(row),
                rating == null ? "" : LedgerLabels.rating(rating),
                time(row.archivedAt()));
    }

    private String code(Applicant applicant) {
        boolean person = applicant.applicantKind().equals("PERSON");
        return person && !personal ? mask(applicant.creditCode()) : applicant.creditCode();
    }

    /** Enough is left to tell two apart, not enough to call or to pose as somebody. */
    private static String mask(String number) {
        int shown = Math.min(3, number.length() / 3);
        int end = number.length() - Math.min(4, (number.length() + 1) / 3);
        return number.substring(0, shown) + "*".repeat(end - shown) + number.substring(end);
    }

    private static String kept(LedgerRow row) {
        Boolean kept = row.kept();
        return kept == null ? "" : kept ? "是" : "否";
    }

    private static String revisit(LedgerRow row) {
        Boolean solved = row.revisitSolved();
        if (solved != null) {
            return solved ? "已回访，已解决" : "已回访，未解决";
        }
        Boolean due = row.revisitDue();
        if (due == null) {
            return "";
        }
        return due ? row.archivedAt() == null ? "待回访" : "未联系上" : "未抽中";
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }
}
