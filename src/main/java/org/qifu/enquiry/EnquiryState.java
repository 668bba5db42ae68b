package org.qifu.enquiry;

/** Where an enquiry stands; {@link #label()} is what the firm reads. */
public enum EnquiryState {
    /** A question of the firm waits. */
    ASKED("已收到，等待答复"),
    /** Everything asked is answered. */
    ANSWERED("已答复"),
    /** Nothing more can be asked. */
    CLOSED("已结束");

    private final String label;

    EnquiryState(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
