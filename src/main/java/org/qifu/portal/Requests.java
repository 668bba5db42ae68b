package org.qifu.portal;

import org.qifu.casefile.CaseKind;
import org.qifu.casefile.CaseWorkflow;
import org.springframework.stereotype.Component;

/** What a firm may do, the same from the pages and from {@code /api/v1}. What a rule refuses is a RequestRefused. */
@Component
public class Requests {

    private final CaseWorkflow workflow;

    Requests(CaseWorkflow workflow) {
        this.workflow = workflow;
    }

    /**
     * Opens a case once for a key: repeated with the same content it answers with the same case and a fresh query code.
     *
     * @param application the document {@code application} as JSON
     * @throws KeyReused when the key came with another content before
     */
    public Receipt open(CaseKind kind, String application, SubmissionKey key) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws or changes a booking; the document {@code amendment} names the case. */
    public void amend(String amendment) {
        workflow.amend(amendment);
    }

    /** Rates a case that awaits it; the document {@code evaluation}. */
    public void rate(String caseNumber, String evaluation) {
        workflow.rate(caseNumber, evaluation);
    }

    /** Complains about a case; the document {@code complaint} names it. */
    public void complain(String complaint) {
        workflow.complain(complaint);
    }
}
