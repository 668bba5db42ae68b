package org.qifu.casefile;

import java.time.Instant;

/**
 * The limit a case stands under.
 *
 * @param node {@code 1}, {@code 3} or {@code 5} (R-TIM-06), {@code 30} for a plan, {@code C5} for the county,
 *     {@code GI} and {@code GS} for the first look at a booking and its service
 * @param limitFrom when it began to run
 * @param dueAt its last instant
 */
public record Limit(String node, Instant limitFrom, Instant dueAt) {

    /** The first look at a booking. */
    static final String INTAKE = "GI";

    /** The five days of the station, which run on while the county has the case (C-07). */
    static final String FIRST_CLOCK = "5";

    /** The county's five days. */
    static final String COUNTY = "C5";
}
