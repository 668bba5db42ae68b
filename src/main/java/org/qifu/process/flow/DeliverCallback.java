package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.portal.callback.Deliveries;
import org.springframework.stereotype.Component;

/** Sends a callback to its receiver; what the receiver does not take fails the job, which the engine repeats. */
@Component
class DeliverCallback implements JavaDelegate {

    private final Deliveries deliveries;

    DeliverCallback(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean delivered = deliveries.deliver((Long) execution.getVariable("callback"));
        execution.setVariable("delivered", delivered);
    }
}
