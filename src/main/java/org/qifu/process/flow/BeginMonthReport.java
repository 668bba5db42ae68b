package org.qifu.process.flow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts the report on the month before (R-SEN-01): a process of its own, because a flow with a timer has no other way in. */
@Component
class BeginMonthReport implements JavaDelegate {

    private final ObjectProvider<RuntimeService> runtime;

    BeginMonthReport(ObjectProvider<RuntimeService> runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runtime.getObject().createMessageCorrelation("monthReportDue").correlateStartMessage();
    }
}
