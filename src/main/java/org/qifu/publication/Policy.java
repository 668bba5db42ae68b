package org.qifu.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy for enterprises (惠企政策, R-PLT-04).
 *
 * @param id stands in the address of its page, for instance {@code first-loan}
 * @param department who gives it
 * @param summary who gets what, in a sentence or two
 * @param body plain text with paragraphs, lists and links
 * @param automatic 免申即享: whoever is entitled gets it without an application
 * @param lastDay last day of application; null where there is none
 */
public record Policy(
        String id,
        String title,
        String department,
        String summary,
        String body,
        boolean automatic,
        @Nullable LocalDate lastDay,
        boolean published) {

    /** Whether a firm can apply for it on that day (Asia/Shanghai). */
    public boolean applicable(LocalDate today) {
        return !automatic && (lastDay == null || !today.isAfter(lastDay));
    }
}
