package org.qifu.attachment;

/** A file that is not taken; the message tells the person what to do instead. Nothing is written. */
public class AttachmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AttachmentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it was not taken. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TYPE_NOT_ALLOWED,
        /** The case has as many as it may have. */
        CASE_FULL,
        /** The case is archived. */
        CASE_CLOSED
    }
}
