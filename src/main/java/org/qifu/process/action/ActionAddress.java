package org.qifu.process.action;

/** Programs call the first with a password, the web apps' pages the second with their session. */
final class ActionAddress {

    static final String FOR_PROGRAMS = "/api";

    static final String FOR_THE_PAGE = "/camunda/api/qifu";

    private ActionAddress() {}
}
