package org.qifu.portal.client;

import java.util.Arrays;
import java.util.Optional;

/** What a client may be allowed to do. */
public enum Scope {
    /** 提交办件. */
    CASE_CREATE("case:create"),
    /** 查询办件. */
    CASE_READ("case:read"),
    /** 撤回、变更、评价、投诉. */
    CASE_ACT("case:act"),
    /** 上传附件. */
    ATTACHMENT_WRITE("attachment:write"),
    /** 下载附件. */
    ATTACHMENT_READ("attachment:read"),
    /** 管理回调通知. */
    WEBHOOK_MANAGE("webhook:manage");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As it is written outside, for instance {@code case:create}. */
    public String code() {
        return code;
    }

    /** The scope of this code; empty when there is none. */
    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
