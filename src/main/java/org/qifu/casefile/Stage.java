package org.qifu.casefile;

/** The stages a case passes through, as stored in the ledger. */
public final class Stage {

    public static final String REGISTERED = "REGISTERED";
    public static final String ON_THE_SPOT = "ON_THE_SPOT";
    public static final String AGENCY = "AGENCY";
    public static final String APPEALS = "APPEALS";
    public static final String COUNTY = "COUNTY";
    public static final String PLAN = "PLAN";
    public static final String DISPATCH = "DISPATCH";
    public static final String SERVICE = "SERVICE";
    public static final String SERVED = "SERVED";
    /** Refused or withdrawn, to be archived. */
    public static final String CLOSING = "CLOSING";

    public static final String ANSWER = "ANSWER";
    public static final String ANSWERED = "ANSWERED";
    public static final String ARCHIVED = "ARCHIVED";

    private Stage() {}
}
