package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.BlockingPointAnswer;
import org.qifu.enquiry.Enquiries;
import org.springframework.stereotype.Component;

/** Adds the answer of the supervisors to the blocking point (R-INT-26). */
@Component
class RecordPointAnswer implements JavaDelegate {

    private final CaseSteps steps;
    private final Enquiries enquiries;

    RecordPointAnswer(CaseSteps steps, Enquiries enquiries) {
        this.steps = steps;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BlockingPointAnswer answer = steps.read(execution, BlockingPointAnswer.class);
        enquiries.answer(execution.getProcessBusinessKey(), "supervisors", steps.actor(), answer.text(), null, 1);
    }
}
