package org.qifu.notice;

/** By which way a notice goes out. */
public enum Channel {
    MAIL("邮件"),
    SMS("短信"),
    DING("浙政钉"),
    /** A line on the case's page in the portal: it is there as soon as it is written, and goes nowhere. */
    PORTAL("网上查询页");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What an administrator reads. */
    public String label() {
        return label;
    }
}
