package org.qifu.casefile;

/**
 * A line was added to a case's timeline. Published inside the transaction that adds it; the case itself may still be
 * changed before that ends, so who tells others of it listens {@code BEFORE_COMMIT}.
 */
public record CaseEventRecorded(CaseEvent event) {}
