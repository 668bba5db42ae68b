package org.qifu.portal.web;

import org.qifu.portal.FirmAction;

/**
 * Something the firm can do, as the page offers it.
 *
 * @param path below the address of the case
 * @param style class of the button
 */
record CaseAction(String path, String words, String style) {

    static CaseAction of(FirmAction action) {
        return switch (action) {
            case RATE -> new CaseAction("rating", "评价服务", "");
            case REPORT_CORRECTION -> new CaseAction("correction", "反馈整改情况", "second");
            case ATTACH -> new CaseAction("attachments", "补充材料", "second");
            case CHANGE -> new CaseAction("change", "变更预约", "second");
            case COMPLAIN -> new CaseAction("complaint", "投诉", "second");
            case WITHDRAW -> new CaseAction("withdraw", "撤回申请", "second danger");
        };
    }

    /** What is waited for comes first, what ends the case last. */
    int rank() {
        return style.isEmpty() ? 0 : style.contains("danger") ? 2 : 1;
    }
}
