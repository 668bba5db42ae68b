package org.qifu.enquiry;

import org.jspecify.annotations.Nullable;

/** Who asks; nothing of it is known of an anonymous report. */
public record Asker(
        @Nullable String firm,
        @Nullable String name,
        @Nullable String phone) {

    /** What a list of tasks shows: the firm, else the person. */
    public String shown() {
        if (firm != null) {
            return firm;
        }
        return name == null ? "匿名" : name;
    }
}
