package org.qifu.enquiry;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of enquiry; each has its own numbers. */
public enum EnquiryKind {
    /** 在线导服: a question (R-INT-24). */
    HELP("ZX", "enquiry_number_help"),
    /** 堵点直达: what keeps firms from getting on (R-INT-26). */
    BLOCKING_POINT("DD", "enquiry_number_blocking_point");

    private final String prefix;
    private final String sequence;

    EnquiryKind(String prefix, String sequence) {
        this.prefix = prefix;
        this.sequence = sequence;
    }

    /** The kind of the enquiry of this number; empty when the number is that of a case. */
    public static Optional<EnquiryKind> of(String number) {
        return Arrays.stream(values())
                .filter(kind -> number.startsWith(kind.prefix + "-"))
                .findFirst();
    }

    String prefix() {
        return prefix;
    }

    String sequence() {
        return sequence;
    }
}
