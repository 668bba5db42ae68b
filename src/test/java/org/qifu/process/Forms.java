package org.qifu.process;

import java.util.LinkedHashMap;
import java.util.Map;

/** Documents as a clerk would fill them in, each valid, each field replaceable. */
public final class Forms {

    private Forms() {}

    public static Map<String, Object> application(String station) {
        return fields(
                "applicant", "磐安青山菌业有限公司",
                "applicantKind", "ENTERPRISE",
                "creditCode", "91350100M000100Y43",
                "address", "磐安县安文街道双溪路 1 号",
                "contactName", "王建国",
                "contactPhone", "13805790001",
                "need", "厂区扩建的规划许可不知如何办理",
                "appliedBy", "王建国",
                "appliedOn", "2024-03-18",
                "channel", "WINDOW",
                "station", station,
                "truthful", true);
    }

    public static Map<String, Object> accepted(String appealClass, String list) {
        Map<String, Object> acceptance = fields(
                "decision", "ACCEPT",
                "appealClass", appealClass,
                "list", list,
                "board", "PROJECT",
                "contactNote", "已电话联系企业负责人核实情况");
        if (list.equals("BLOCK")) {
            acceptance.put("zone", "新城区块");
        }
        if (list.equals("CHAIN")) {
            acceptance.put("chain", "食用菌产业链");
        }
        return acceptance;
    }

    public static Map<String, Object> refused() {
        return fields(
                "decision", "REFUSE",
                "refusalGround", "LEGAL_CHANNEL",
                "reason", "已由法院受理",
                "referral", "请向县人民法院诉讼服务中心咨询",
                "contactNote", "已当面说明");
    }

    public static Map<String, Object> solved() {
        return fields("outcome", "SOLVED", "result", "已办结");
    }

    public static Map<String, Object> unsolved() {
        return fields("outcome", "UNSOLVED", "reason", "涉及规划调整，站点无权限");
    }

    public static Map<String, Object> assistance(String... units) {
        return fields("outcome", "ASSIST", "assistants", units, "assistRequest", "请就用地性质出具意见");
    }

    public static Map<String, Object> outcome(String outcome) {
        return fields("outcome", outcome);
    }

    public static Map<String, Object> plan(String dueOn) {
        return fields("outcome", "PLAN", "plan", "分两期调整规划", "planOwner", "陈志强", "planDueOn", dueOn);
    }

    public static Map<String, Object> filed() {
        return fields("outcome", "FILED", "reason", "需县级协调用地指标");
    }

    public static Map<String, Object> conference(String dueOn) {
        return fields("participants", "规划、住建", "conclusion", "由规划股牵头", "responsible", "李敏", "dueOn", dueOn);
    }

    public static Map<String, Object> answer() {
        return fields("text", "您反映的问题已经办结", "delivery", "PHONE");
    }

    public static Map<String, Object> rating(int level, String on) {
        return fields(
                "responsiveness",
                level,
                "attitude",
                1,
                "usefulness",
                1,
                "result",
                1,
                "source",
                "PHONE",
                "evaluatedOn",
                on);
    }

    public static Map<String, Object> revisit(boolean solved, String on) {
        return fields("contactedOn", on, "reached", true, "solved", solved, "satisfied", solved);
    }

    public static Map<String, Object> supervised() {
        return fields("measure", "电话督办代办服务板块", "result", "已督促当日办结", "effective", true);
    }

    public static Map<String, Object> complaint(String caseNumber, String text) {
        return fields(
                "caseNumber",
                caseNumber,
                "kind",
                "CONDUCT",
                "text",
                text,
                "complainant",
                "王建国",
                "phone",
                "13805790001");
    }

    public static Map<String, Object> verification(boolean valid, String on) {
        return fields("contactedOn", on, "spokenTo", "王建国", "facts", "经办人未按承诺时间回电", "valid", valid);
    }

    public static Map<String, Object> rectification(String on) {
        return fields("measures", "向企业道歉，重新培训经办人", "responsible", "李敏", "doneOn", on);
    }

    public static Map<String, Object> complaintAnswer(String on) {
        return fields("text", "情况属实，已整改，向您致歉", "answeredOn", on, "way", "PHONE");
    }

    /** Names and values in turn. */
    public static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    public static Map<String, Object> with(Map<String, Object> document, Object... namesAndValues) {
        document.putAll(fields(namesAndValues));
        return document;
    }
}
