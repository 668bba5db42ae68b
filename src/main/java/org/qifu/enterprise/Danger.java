package org.qifu.enterprise;

import org.jspecify.annotations.Nullable;

/** A kind of firm, a firm or a matter too dangerous or too special for guidance (000 九(五)). */
public record Danger(
        Category category, String subject, @Nullable String basis) {

    /** What the subject is. */
    public enum Category {
        /** 行业: words in the name of the firm. */
        INDUSTRY,
        /** 对象: credit code or ID number. */
        FIRM,
        /** 事项: code of a service type, or words in the request. */
        MATTER
    }
}
