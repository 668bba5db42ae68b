package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.HelpAnswer;
import org.springframework.stereotype.Component;

/** Adds the answer of 综合受理 to the thread; what the firm asked meanwhile comes round as a task of its own (R-INT-24). */
@Component
class RecordHelpAnswer implements JavaDelegate {

    private final CaseSteps steps;
    private final Enquiries enquiries;
    private final EnquiryThread thread;

    RecordHelpAnswer(CaseSteps steps, Enquiries enquiries, EnquiryThread thread) {
        this.steps = steps;
        this.enquiries = enquiries;
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        HelpAnswer answer = steps.read(execution, HelpAnswer.class);
        boolean more = enquiries.answer(
                number,
                execution.getVariable("station") + "-reception",
                steps.actor(),
                answer.text(),
                answer.suggestion(),
                answer.upTo());
        execution.setVariable("askedMeanwhile", more);
        execution.setVariable("answeredAt", steps.now());
        if (more) {
            execution.setVariable(
                    "helpAnswer", thread.answerTo(enquiries.thread(number).size()));
            execution.setVariable("askedAt", steps.now());
        }
    }
}
