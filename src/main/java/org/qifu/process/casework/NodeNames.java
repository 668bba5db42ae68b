package org.qifu.process.casework;

import java.util.Map;

/** The limits of a case as clerks call them. */
final class NodeNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("1", "当场办理（受理当日）"),
            Map.entry("3", "代办服务（3个工作日）"),
            Map.entry("5", "诉求服务（5个工作日）"),
            Map.entry("C5", "难事办理窗口（5个工作日）"),
            Map.entry("30", "解决方案（30个工作日）"),
            Map.entry("GI", "受理审核"),
            Map.entry("GC", "首次联系企业"),
            Map.entry("GS", "落实指导服务"),
            Map.entry("GV", "动用执法车辆"),
            Map.entry("CV", "投诉核实"),
            Map.entry("CR", "投诉整改"),
            Map.entry("CA", "整改反馈"));

    private NodeNames() {}

    /** Name of a limit; that of a second complaint is numbered: {@code CV2} is that of {@code CV}. */
    static String of(String node) {
        String first = node.matches("C[VRA]\\d+") ? node.substring(0, 2) : node;
        return NAMES.getOrDefault(first, first);
    }
}
