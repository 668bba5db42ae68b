package org.qifu.notice;

/** What a notice says and to where. */
record Words(String address, String subject, String body) {

    private static final int SUBJECT = 300;
    private static final int BODY = 6000;

    Words {
        subject = cut(subject, SUBJECT);
        body = cut(body, BODY);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
