package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/** What an export is: by whom, when, of what, and how it is counted. */
record AboutExport(CaseFilter filter, Figure figure, GroupLabels labels) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Deadlines.ZONE);

    List<List<String>> lines(Instant now, String by, boolean personal) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("企业服务台账"));
        lines.add(List.of("导出时间", TIME.format(now)));
        lines.add(List.of("导出人", by));
        lines.add(List.of("个人信息", personal ? "完整显示，请妥善保管" : "个人身份证件号码、联系电话已隐去部分数字"));
        lines.add(List.of("期间", day(filter.from(), "不限") + " 至 " + day(filter.to(), "不限")));
        lines.add(List.of("站点", name(Dimension.STATION, filter.station())));
        lines.add(List.of("单位", name(Dimension.UNIT, filter.unit())));
        lines.add(List.of("服务板块", name(Dimension.BOARD, filter.board())));
        lines.add(List.of(
                "办件类型",
                filter.kind() == null ? "全部" : LedgerLabels.kind(filter.kind().name())));
        lines.add(List.of(
                "问题清单",
                name(
                        Dimension.LIST,
                        filter.list() == null ? null : filter.list().name())));
        lines.add(List.of("类别", name(Dimension.CLASS, filter.caseClass())));
        lines.add(List.of("状态", state()));
        lines.add(List.of("统计指标", figure.name(), figure.formula() + "（依据：" + figure.clause() + "）"));
        lines.add(List.of("分组", group()));
        LedgerColumns.OF_GUIDANCE.forEach(line -> lines.add(List.of("填写说明", line)));
        return lines;
    }

    private String name(Dimension dimension, @Nullable String code) {
        return code == null ? "全部" : labels.label(dimension, labels.of(dimension), code);
    }

    private String state() {
        String some = switch (filter.state()) {
            case ALL -> "全部";
            case OPEN -> "未归档";
            case LATE -> "超期";
        };
        return filter.provincial() ? some + "；需省级层面解决" : some;
    }

    private String group() {
        String asked = filter.group();
        if (asked == null) {
            return "全部";
        }
        int colon = asked.indexOf(':');
        Dimension dimension = Selection.dimension(colon < 0 ? asked : asked.substring(0, colon));
        return labels.label(dimension, labels.of(dimension), colon < 0 ? null : asked.substring(colon + 1));
    }

    private static String day(@Nullable LocalDate day, String none) {
        return day == null ? none : day.toString();
    }
}
