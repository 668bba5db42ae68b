package org.qifu.notice;

/** A letter that was not taken; the message says why, for the delivery log. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private Undelivered(String reason, Kind kind) {
        super(reason);
        this.kind = kind;
    }

    /** There is no such address: another attempt is in vain. */
    static Undelivered forGood(String reason) {
        return new Undelivered(reason, Kind.FOR_GOOD);
    }

    /** The other side answered that it cannot now. */
    static Undelivered forNow(String reason) {
        return new Undelivered(reason, Kind.FOR_NOW);
    }

    /** The other side did not answer at all. */
    static Undelivered silent(String reason) {
        return new Undelivered(reason, Kind.SILENT);
    }

    boolean forGood() {
        return kind == Kind.FOR_GOOD;
    }

    boolean silent() {
        return kind == Kind.SILENT;
    }

    private enum Kind {
        FOR_GOOD,
        FOR_NOW,
        SILENT
    }
}
