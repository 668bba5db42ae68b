package org.qifu.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three lists of how officials and enterprises deal with each other (亲清政商交往清单, R-PLT-06). */
public enum CordialList {
    POSITIVE("正面清单"),
    NEGATIVE("负面清单"),
    ADVOCATED("倡导清单");

    private final String label;

    CordialList(String label) {
        this.label = label;
    }

    /** The list of this key. */
    public static Optional<CordialList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
    }

    /** As it stands in addresses, for instance {@code positive}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String label() {
        return label;
    }
}
