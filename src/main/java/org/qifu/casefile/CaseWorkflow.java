package org.qifu.casefile;

/**
 * The port through which the portal, the API and other systems start and move cases; the engine is behind it (design
 * decision D7). Documents are JSON texts of the shapes that the records define. What a rule refuses is a {@link
 * RequestRefused}; nothing is written then.
 */
public interface CaseWorkflow {

    /**
     * Opens an appeal.
     *
     * @param application the document {@code application}
     * @return the case number
     */
    String openAppeal(String application);

    /**
     * Opens a booking of guidance.
     *
     * @param application the document {@code application}
     * @return the case number
     */
    String openGuidance(String application);

    /**
     * Withdraws or changes a booking (R-TIM-12).
     *
     * @param amendment the document {@code amendment}, which names the case
     */
    void amend(String amendment);

    /**
     * Hands in the firm's own rating (R-FBK-01) of a case that awaits one.
     *
     * @param evaluation the document {@code evaluation}, source {@code PORTAL}
     */
    void rate(String caseNumber, String evaluation);

    /**
     * Hands in a complaint about a case, running or closed (R-FBK-05); it is verified apart from the case.
     *
     * @param complaint the document {@code complaint}, which names the case
     */
    void complain(String complaint);
}
