package org.qifu.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.qifu.deadline.Deadlines;

/**
 * What the gate looks at.
 *
 * @param visit whether somebody goes to the firm
 * @param at the moment that counts
 * @param bodies names of the departments that would go; empty while nobody knows
 */
record Enquiry(Application application, boolean visit, Instant at, Set<String> bodies) {

    /** Credit code, or ID number of a person. */
    String number() {
        return application.creditCode();
    }

    /** The day that counts, in Asia/Shanghai. */
    LocalDate day() {
        return at.atZone(Deadlines.ZONE).toLocalDate();
    }

    /** Whether the request is about this matter: one of its service types by code, or words in it. */
    boolean about(String matter) {
        return application.serviceTypes().contains(matter)
                || application.need().contains(matter)
                || application.remarks() != null && application.remarks().contains(matter);
    }
}
