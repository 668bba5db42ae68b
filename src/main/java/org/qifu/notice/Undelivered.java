package org.qifu.notice;

/** A letter that was not taken; the message says why, for the delivery log. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    Undelivered(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    /** Whether another attempt is in vain: there is no such address. */
    boolean forGood() {
        return forGood;
    }
}
