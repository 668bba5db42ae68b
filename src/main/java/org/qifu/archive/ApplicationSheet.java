package org.qifu.archive;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qifu.catalogue.ServiceTypes;
import org.springframework.stereotype.Component;

/** 指导服务申请表, 001 附件1: ten boxes in the order of the print, contact and telephone in one cell. */
@Component
class ApplicationSheet implements Sheet {

    private static final Set<String> ONLINE = Set.of("ONLINE", "ZWFW", "ZLB", "GGFL");

    private static final Set<String> TEXTS =
            Set.of("标题", "编号", "申请单位或个人", "信用代码或身份证号", "地址", "联系人及电话", "需求简述", "其他说明", "申请人", "申请日期");

    private final ServiceTypes types;

    ApplicationSheet(ServiceTypes types) {
        this.types = types;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.APPLICATION;
    }

    @Override
    public List<String> sources() {
        return List.of("application");
    }

    @Override
    public Set<String> placeholders() {
        var all = new HashSet<>(TEXTS);
        types.all().forEach(type -> all.add(type.formLabel()));
        return all;
    }

    @Override
    public Map<String, Object> fields(Sources sources, Issue issue) {
        Content application = sources.get("application");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("标题", title(application.text("channel")));
        fields.put("编号", issue.number());
        fields.put("申请单位或个人", application.text("applicant"));
        fields.put("信用代码或身份证号", application.text("creditCode"));
        fields.put("地址", address(application));
        fields.put("联系人及电话", application.text("contactName") + "　" + application.text("contactPhone"));
        List<String> wanted = application.texts("serviceTypes");
        types.all().forEach(type -> fields.put(type.formLabel(), Box.of(wanted.contains(type.code()))));
        fields.put("需求简述", application.text("need"));
        fields.put("其他说明", application.text("remarks"));
        fields.put("申请人", application.text("appliedBy"));
        fields.put("申请日期", application.day("appliedOn"));
        return fields;
    }

    /** The form that 000 names has the rows of 001's and its own title (R-FRM-29, C-38). */
    private static String title(String channel) {
        return ONLINE.contains(channel) ? "“预约式”涉企指导服务申请表" : PaperKind.APPLICATION.title();
    }

    /** Registered and actual place: either may be in the county (000 八). */
    private static String address(Content application) {
        String address = application.text("address");
        String premises = application.text("premises");
        return premises.isBlank() || premises.equals(address) ? address : address + "\n（实际经营地：" + premises + "）";
    }
}
