package org.qifu.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 服务承诺通知书 of the window that accepted: the five things 000 十一(三) names (R-COM-02, R-COM-03). */
@Component
class CommitmentSheet implements Sheet {

    private static final String NONE = "无";

    private final PaperNames names;

    CommitmentSheet(PaperNames names) {
        this.names = names;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.COMMITMENT;
    }

    /** An approved change makes a new notice even where it leaves the five fields as they are (R-COM-06). */
    @Override
    public List<String> sources() {
        return List.of("application", "dispatch", "amendment");
    }

    @Override
    public Set<String> placeholders() {
        return Set.of(
                "编号", "版次", "申请单位或个人", "申请日期", "申请表编号", "服务类型", "时间", "方式", "牵头部门", "协同部门", "准备事项", "受理单位", "日期",
                "入企提示", "@服务码");
    }

    @Override
    public Map<String, Object> fields(Sources sources, Issue issue) {
        Content application = sources.get("application");
        Content dispatch = sources.get("dispatch");
        String partners = names.units(dispatch.texts("partners"));
        String code = "ONSITE".equals(dispatch.text("method")) ? sources.serviceCode() : null;
        var fields = new LinkedHashMap<String, Object>(Map.ofEntries(
                Map.entry("编号", issue.number()),
                Map.entry("版次", issue.version() == 1 ? "" : "（第" + issue.version() + "版，以前各版作废）"),
                Map.entry("申请单位或个人", application.text("applicant")),
                Map.entry("申请日期", application.day("appliedOn")),
                Map.entry("申请表编号", PaperKind.APPLICATION.number(sources.caseNumber())),
                Map.entry("服务类型", names.serviceTypes(application.texts("serviceTypes"))),
                Map.entry("时间", dispatch.time("serviceAt")),
                Map.entry("方式", method(dispatch)),
                Map.entry("牵头部门", names.unit(dispatch.text("lead"))),
                Map.entry("协同部门", partners.isEmpty() ? NONE : partners),
                Map.entry("准备事项", dispatch.has("preparation") ? dispatch.text("preparation") : NONE),
                Map.entry("受理单位", names.unit(sources.station())),
                Map.entry("日期", ChineseTime.day(issue.on())),
                Map.entry("入企提示", code == null ? "" : "服务人员到达时，请出示入企服务码" + code + "供扫码登记。")));
        // Without a picture the engine of the templates takes the place away.
        fields.put("服务码", code == null ? null : ServiceCodePicture.of(code));
        return fields;
    }

    private static String method(Content dispatch) {
        String method = switch (dispatch.text("method")) {
            case "ONSITE" -> "上门指导";
            case "DESK" -> "现场解答";
            case "PHONE" -> "电话指导";
            case "ONLINE" -> "网络指导";
            case "TEXT" -> "文字指导";
            default -> dispatch.text("method");
        };
        return dispatch.has("place") ? method + "（地点：" + dispatch.text("place") + "）" : method;
    }
}
