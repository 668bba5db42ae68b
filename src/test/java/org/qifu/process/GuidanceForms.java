package org.qifu.process;

import static org.qifu.process.Forms.fields;

import java.util.List;
import java.util.Map;

/** Documents of the guidance flow as a clerk would fill them in, each valid, each field replaceable. */
public final class GuidanceForms {

    private GuidanceForms() {}

    public static Map<String, Object> booking(String... serviceTypes) {
        return Forms.with(
                Forms.application("anwen"),
                "serviceTypes",
                serviceTypes.length == 0 ? new String[] {"RISK_CHECK"} : serviceTypes,
                "need",
                "车间消防和用电想请部门上门看看");
    }

    public static Map<String, Object> accepted(String needClass) {
        return fields(
                "contactWith", "王建国",
                "contactAt", "2024-03-18T09:30",
                "contactWay", "PHONE",
                "contactNote", "车间新增两台设备，担心消防通道和用电负荷",
                "decision", "ACCEPT",
                "needClass", needClass,
                "moment", "AHEAD");
    }

    public static Map<String, Object> refused(String... grounds) {
        return fields(
                "contactWith", "王建国",
                "contactAt", "2024-03-18T09:30",
                "contactWay", "PHONE",
                "contactNote", "已说明情况",
                "decision", "REFUSE",
                "grounds", grounds,
                "reason", "所申请事项不在指导服务范围内",
                "referral", "请向县市场监督管理局企业服务窗口咨询，电话 0579-84660000");
    }

    /** One lead, market supervision, with these partners; a person of each is named by the department's code. */
    public static Map<String, Object> dispatch(String method, String serviceAt, String... partners) {
        var staff = new java.util.ArrayList<String>(List.of("amr-1"));
        for (String partner : partners) {
            staff.add(partner + "-1");
        }
        Map<String, Object> dispatch = fields(
                "lead", "amr",
                "partners", partners,
                "staff", staff,
                "method", method,
                "consent", !method.equals("ONSITE"),
                "serviceAt", serviceAt,
                "preparation", "请准备消防设施台账");
        if (method.equals("ONSITE")) {
            dispatch.put("place", "磐安青山菌业有限公司一车间");
        }
        return dispatch;
    }

    public static Map<String, Object> commitment(String on) {
        return fields("form", "ELECTRONIC", "sentOn", on, "sentTo", "王建国");
    }

    public static Map<String, Object> confirmation(String method, String serviceAt) {
        return fields("method", method, "serviceAt", serviceAt, "confirmedWith", "王建国");
    }

    public static Map<String, Object> scanned(String code) {
        return fields("way", "SCANNED", "code", code);
    }

    public static Map<String, Object> contribution(String person) {
        return fields(
                "content",
                "查看了消防通道",
                "findings",
                List.of(finding("通道堆放纸箱", "当日清空并划线", "RECTIFY")),
                "servedBy",
                List.of(person),
                "minutes",
                40);
    }

    public static Map<String, Object> finding(String finding, String suggestion, String outcome) {
        return fields("finding", finding, "suggestion", suggestion, "outcome", outcome);
    }

    public static Map<String, Object> opinion(String on) {
        return fields(
                "servedOn",
                on,
                "place",
                "一车间",
                "content",
                "排查用电和消防风险并当场讲解",
                "resultKind",
                "BOTH",
                "means",
                List.of("COACHING"),
                "findings",
                List.of(finding("配电箱未上锁", "加锁并张贴标识", "REMIND")),
                "uniformWorn",
                false,
                "vehicleUsed",
                false,
                "delivery",
                "ON_SITE",
                "deliveredOn",
                on,
                "servedParty",
                "王建国",
                "servedBy",
                List.of("amr-1"),
                "minutes",
                60,
                "followUp",
                false);
    }

    /** An opinion given without a visit, read out on the telephone. */
    public static Map<String, Object> opinionByPhone(String on) {
        return Forms.with(opinion(on), "place", "电话", "delivery", "PHONE", "servedParty", null, "absence", "电话指导");
    }

    public static Map<String, Object> rating(int level, String source, String on) {
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
                source,
                "evaluatedOn",
                on,
                "disturbed",
                false,
                "burdened",
                false);
    }

    public static Map<String, Object> revisit(boolean solved, String on) {
        return fields(
                "contactedOn",
                on,
                "reached",
                true,
                "way",
                "PHONE",
                "spokenTo",
                "王建国",
                "solved",
                solved,
                "satisfied",
                solved);
    }

    public static Map<String, Object> archiving() {
        return fields("complete", true);
    }

    public static Map<String, Object> amendment(String caseNumber, String kind) {
        Map<String, Object> amendment =
                fields("caseNumber", caseNumber, "kind", kind, "requestedBy", "王建国", "reason", "设备安装推迟");
        if (kind.equals("CHANGE")) {
            amendment.put("wishedAt", "2024-03-28T09:00");
        }
        return amendment;
    }
}
