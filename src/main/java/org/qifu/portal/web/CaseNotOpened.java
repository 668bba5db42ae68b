package org.qifu.portal.web;

/** A case that this visitor may not see, whether there is one of that number or not. */
class CaseNotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String number;

    CaseNotOpened(String number) {
        super("Not opened: " + number, null, false, false);
        this.number = number;
    }

    /** As it was asked for. */
    String number() {
        return number;
    }
}
