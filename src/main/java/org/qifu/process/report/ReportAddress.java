package org.qifu.process.report;

/** The two addresses of the reports: programs call the first with a password, a page of the web apps the second (ADR 17). */
final class ReportAddress {

    static final String FOR_PROGRAMS = "/api/reports";

    static final String FOR_THE_PAGE = "/camunda/api/qifu/reports";

    private ReportAddress() {}
}
