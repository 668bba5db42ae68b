package org.qifu.casefile;

import java.time.Instant;

/**
 * The limit a case stands under.
 *
 * @param node {@code 1}, {@code 3} or {@code 5} (R-TIM-06), {@code 30} for a plan, {@code C5} for the county
 * @param limitFrom when it began to run
 * @param dueAt its last instant
 */
public record Limit(String node, Instant limitFrom, Instant dueAt) {}
