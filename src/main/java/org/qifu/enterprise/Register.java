package org.qifu.enterprise;

import static org.qifu.enterprise.Column.Kind.DAY;
import static org.qifu.enterprise.Column.Kind.MATTERS;
import static org.qifu.enterprise.Column.Kind.NUMBER;
import static org.qifu.enterprise.Column.Kind.PAST_DAY;
import static org.qifu.enterprise.Column.Kind.PAST_TIME;
import static org.qifu.enterprise.Column.Kind.TEXT;
import static org.qifu.enterprise.Column.choice;
import static org.qifu.enterprise.Column.key;
import static org.qifu.enterprise.Column.optional;
import static org.qifu.enterprise.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The five registers that the gate before guidance asks (000 八, 九). */
public enum Register {
    /** 严重违法失信名单 (R-ELI-05). */
    DISHONESTY(
            "严重违法失信名单",
            "dishonest_firm",
            number(),
            firm(),
            key("openedOn", "列入日期", PAST_DAY),
            optional("closedOn", "移出日期", DAY)),

    /** 涉嫌违法需立案、立案调查、线索核查 (R-ELI-04, R-ELI-07). */
    ENFORCEMENT(
            "立案调查和线索核查",
            "enforcement_flag",
            number(),
            firm(),
            choice("flag", "情形", Map.of("涉嫌违法需立案", "SUSPECTED", "立案调查", "INVESTIGATION", "线索核查", "CLUE")),
            key("body", "行政执法机关", TEXT),
            key("openedOn", "开始日期", PAST_DAY),
            optional("closedOn", "结束日期", PAST_DAY)),

    /** 行政检查 (R-ELI-06). */
    INSPECTION(
            "行政检查",
            "inspection",
            number(),
            firm(),
            key("body", "检查机关", TEXT),
            key("task", "检查任务编号", TEXT).atMost(64),
            required("matters", "检查事项", MATTERS).atMost(1000),
            optional("previewedAt", "预告时间", PAST_TIME),
            optional("startedAt", "检查开始时间", PAST_TIME),
            optional("resultAt", "结果录入时间", PAST_TIME)),

    /** 危险性高、专业性强的特定对象和特定事项 (R-ELI-08). */
    DANGER(
            "危险性高、专业性强的特定对象和特定事项",
            "danger",
            choice("category", "类别", Map.of("行业", "INDUSTRY", "对象", "FIRM", "事项", "MATTER")),
            key("subject", "内容", TEXT),
            optional("basis", "依据", TEXT),
            key("openedOn", "起始日期", DAY),
            optional("closedOn", "结束日期", DAY)),

    /** 本县区域 (R-ELI-01, C-39). */
    AREA(
            "本县区域",
            "local_area",
            key("subject", "区域名称", TEXT),
            key("openedOn", "起始日期", DAY),
            optional("closedOn", "结束日期", DAY));

    private final String label;
    private final String table;
    private final List<Column> columns;

    Register(String label, String table, Column... columns) {
        this.label = label;
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The register of this name in an address, for instance {@code dishonesty}; empty when there is none. */
    public static Optional<Register> named(String name) {
        return Arrays.stream(values())
                .filter(register -> register.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Its columns, in the order of a file. */
    public List<Column> columns() {
        return columns;
    }

    /** The column that closes an entry: always the last. */
    public Column end() {
        return columns.get(columns.size() - 1);
    }

    String table() {
        return table;
    }

    List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    private static Column number() {
        return key("creditCode", "统一社会信用代码/身份证号", NUMBER);
    }

    private static Column firm() {
        return required("name", "名称", TEXT);
    }
}
