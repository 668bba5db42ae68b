package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.qifu.portal.Receipt;

/** What a client gets for a case it handed in. */
@Schema(name = "CaseReceipt", description = "提交结果")
record CaseReceipt(
        @Schema(description = "办件编号") String number,

        @Schema(description = "查询码，企业凭办件编号和查询码在网上查询进度。只在此处显示，请转告企业")
        String queryCode) {

    static CaseReceipt of(Receipt receipt) {
        return new CaseReceipt(receipt.caseNumber(), receipt.queryCode());
    }
}
