package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Enquiry;
import org.qifu.enquiry.HelpRequest;
import org.springframework.stereotype.Component;

/** Gives a question its number and its thread, in the transaction that starts the process (R-INT-24). */
@Component
class OpenHelp implements JavaDelegate {

    private final CaseSteps steps;
    private final Enquiries enquiries;
    private final EnquiryThread thread;

    OpenHelp(CaseSteps steps, Enquiries enquiries, EnquiryThread thread) {
        this.steps = steps;
        this.enquiries = enquiries;
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Enquiry opened = enquiries.open(steps.read(execution, HelpRequest.class));
        EnquirySteps.begin(execution, opened);
        execution.setVariable("helpAnswer", thread.answerTo(1));
    }
}
