package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.Closing;
import org.qifu.enquiry.Enquiries;
import org.springframework.stereotype.Component;

/** Ends a thread, because the firm ended it or because it stayed quiet (R-INT-24). */
@Component
class CloseHelp implements JavaDelegate {

    private final Enquiries enquiries;

    CloseHelp(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = enquiries.lock(execution.getProcessBusinessKey()).number();
        boolean quiet = execution.getCurrentActivityId().equals("closeQuietly");
        enquiries.close(number, quiet ? Closing.QUIET : Closing.FIRM);
    }
}
