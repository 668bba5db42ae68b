package org.qifu.portal.callback;

/** An attempt failed, or was not made because the receiver rests; it has to be repeated. */
public class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unanswered;

    DeliveryFailed(String reason, boolean unanswered) {
        super(reason);
        this.unanswered = unanswered;
    }

    /** Whether the receiver did not answer at all, which holds a thread up and is likely to happen again. */
    boolean unanswered() {
        return unanswered;
    }
}
