package org.qifu.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.PersonalNumbers;
import org.qifu.casefile.Rating;
import org.qifu.deadline.Deadlines;

/**
 * The columns of the ledger in their order (R-LED-02), in words.
 *
 * @param personal whether ID numbers of persons and telephone numbers are shown in full
 * @param people name of the user of an id
 * @param units name of a station or department of a code
 * @param services name of a service type of a code
 */
record LedgerColumns(
        boolean personal, UnaryOperator<String> people, UnaryOperator<String> units, UnaryOperator<String> services) {

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

    /** What a guidance has in columns that are made for appeals; said on the first sheet. */
    static final List<String> OF_GUIDANCE = List.of(
            "问题清单：预约式指导服务不列入点上、链上、块上问题清单，填写所需服务类型。",
            "问题类别：预约式指导服务填写需求类别（咨询服务需求、一般服务需求、紧急需求）。",
            "经办板块：预约式指导服务填写经过的环节和牵头部门。",
            "办理期限、答复时间、是否按期：预约式指导服务为服务完成期限、服务完成时间和是否在期限内完成。",
            "方案完成期限：预约式指导服务不适用，为空。");

    List<String> cells(LedgerRow row) {
        Applicant applicant = row.applicant();
        String owner = row.owner();
        Rating rating = row.rating();
        return List.of(
                row.number(),
                time(row.acceptedAt()),
                LedgerLabels.channel(row.channel()),
                applicant.applicant(),
                personal ? applicant.creditCode() : PersonalNumbers.code(applicant),
                applicant.contactName() + " "
                        + (personal ? applicant.contactPhone() : PersonalNumbers.masked(applicant.contactPhone())),
                personal ? row.need() : PersonalNumbers.hidden(row.need()),
                guidance(row) ? services(row) : LedgerLabels.list(row.list(), row.group()),
                LedgerLabels.appealClass(row.appealClass()),
                boards(row),
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

    private static boolean guidance(LedgerRow row) {
        return row.kind().equals("GUIDANCE");
    }

    private String services(LedgerRow row) {
        return row.services().stream().map(services).collect(Collectors.joining("、"));
    }

    private String boards(LedgerRow row) {
        String lead = row.lead();
        String boards = LedgerLabels.boards(row.moves());
        return lead == null ? boards : boards + "→" + units.apply(lead);
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
