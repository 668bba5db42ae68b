package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.BlockingPoint;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Enquiry;
import org.springframework.stereotype.Component;

/** Gives a blocking point its number, in the transaction that starts the process (R-INT-26). */
@Component
class OpenBlockingPoint implements JavaDelegate {

    private final CaseSteps steps;
    private final Enquiries enquiries;

    OpenBlockingPoint(CaseSteps steps, Enquiries enquiries) {
        this.steps = steps;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Enquiry opened = enquiries.open(steps.read(execution, BlockingPoint.class));
        EnquirySteps.begin(execution, opened);
    }
}
