package org.qifu.portal.web;

import java.util.Map;

/** The two forms that open an enquiry; the fields are those of the document. */
enum EnquiryEntrance {
    /** 在线导服. */
    HELP(
            "portal/help",
            Labels.of(
                    "station", "咨询哪个站点",
                    "question", "想问什么",
                    "name", "联系人",
                    "phone", "联系电话",
                    "firm", "企业名称")),
    /** 堵点直达. */
    BLOCKING_POINT(
            "portal/blocking-point",
            Labels.of(
                    "text", "堵在哪里",
                    "station", "涉及哪个站点",
                    "firm", "企业名称",
                    "name", "联系人",
                    "phone", "联系电话"));

    private final String template;
    private final Map<String, String> labels;

    EnquiryEntrance(String template, Map<String, String> labels) {
        this.template = template;
        this.labels = labels;
    }

    String template() {
        return template;
    }

    Map<String, String> labels() {
        return labels;
    }
}
