package org.qifu.organisation;

/** How far a station or centre has come. */
public enum Activity {
    /** As delivered: takes cases in, though nobody has checked its staffing yet. */
    DELIVERED,
    /** Activated after the full check of {@link Activation}. */
    ACTIVE,
    /** Takes no new cases. */
    CLOSED
}
