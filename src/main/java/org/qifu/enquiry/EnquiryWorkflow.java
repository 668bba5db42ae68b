package org.qifu.enquiry;

/**
 * The port through which the portal opens and moves enquiries; the engine is behind it. What a rule refuses is a {@link
 * org.qifu.casefile.RequestRefused}; nothing is written then.
 */
public interface EnquiryWorkflow {

    /**
     * Asks the 综合受理 of a station (R-INT-24).
     *
     * @param helpRequest the document {@link HelpRequest} as JSON
     * @return the number
     */
    String openHelp(String helpRequest);

    /** Asks again in the thread; the same text while it still waits for its answer is taken once. */
    void askAgain(String number, String text);

    /** Ends the thread for the firm, answered or not; an ended one stays as it is. */
    void close(String number);

    /**
     * Reports a blocking point to the supervisors (R-INT-26).
     *
     * @param blockingPoint the document {@link BlockingPoint} as JSON
     * @return the number
     */
    String openBlockingPoint(String blockingPoint);
}
