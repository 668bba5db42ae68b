package org.qifu.process.casework;

/**
 * The two addresses of a case. Programs call the first with a password; Tasklist's page calls the second with its
 * session, which Camunda's filters on {@code /camunda/api/*} read, and its token against forged calls, which they check.
 */
final class CaseAddress {

    static final String FOR_PROGRAMS = "/api/cases/{number}";

    static final String OF_THE_PAGE = "/camunda/api/qifu";

    static final String FOR_THE_PAGE = OF_THE_PAGE + "/cases/{number}";

    private CaseAddress() {}
}
