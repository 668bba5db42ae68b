package org.qifu.enquiry;

/** What ended a thread. */
public enum Closing {
    /** The firm did. */
    FIRM,
    /** Nothing was asked for a time after the answer. */
    QUIET
}
