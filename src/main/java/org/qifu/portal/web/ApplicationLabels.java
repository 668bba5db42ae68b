package org.qifu.portal.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands at the fields of 申请表, the same as in {@code application.form}. */
final class ApplicationLabels {

    /** Field name to label, in the order of the page. */
    static final Map<String, String> FIELDS = inOrder(
            "channel", "来源",
            "serviceTypes", "预约服务类型（可多选）",
            "basis", "问题整改帮扶的情形",
            "need", "需求简述",
            "remarks", "其他说明",
            "urgent", "紧急需求",
            "applicantKind", "类型",
            "applicant", "申请单位/个人",
            "creditCode", "统一社会信用代码/身份证号",
            "address", "地址",
            "premises", "实际经营地址",
            "station", "企业服务站点（窗口）",
            "contactName", "联系人",
            "contactPhone", "联系电话",
            "contactEmail", "电子邮箱",
            "appliedBy", "申请人",
            "truthful", "企业承诺所填内容真实有效，不隐瞒真实情况、不作虚假陈述");

    /** Who may book guidance (R-ELI-02). */
    static final Map<String, String> EVERYBODY = inOrder("ENTERPRISE", "企业", "SELF_EMPLOYED", "个体工商户", "PERSON", "群众");

    /** Who may report a problem of its business. */
    static final Map<String, String> BUSINESSES = inOrder("ENTERPRISE", "企业", "SELF_EMPLOYED", "个体工商户");

    /** Whom 问题整改帮扶 is for (R-ELI-15). */
    static final Map<String, String> BASES =
            inOrder("NON_INTENTIONAL", "非主观故意的", "MINOR", "轻微违法的", "PENALISED", "已被行政处罚的", "ORDERED", "已被责令整改的");

    private ApplicationLabels() {}

    private static Map<String, String> inOrder(String... namesAndLabels) {
        var labels = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndLabels.length; i += 2) {
            labels.put(namesAndLabels[i], namesAndLabels[i + 1]);
        }
        return Collections.unmodifiableMap(labels);
    }
}
