package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.appeal.Supervision;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.SupervisionOrders;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Ends a 督办 and its order with what was done and reached (R-TIM-14, R-KPI-11). */
@Component
class RecordSupervision implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final SupervisionOrders orders;

    RecordSupervision(CaseSteps steps, Timeline timeline, SupervisionOrders orders) {
        this.steps = steps;
        this.timeline = timeline;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Supervision supervision = steps.read(execution, Supervision.class);
        String text = supervision.measure() + "；" + supervision.result();
        timeline.append(steps.file(execution), Kind.SUPERVISED, steps.actor(), text);
        orders.close(execution.getProcessInstanceId(), supervision.measure(), supervision.result(), steps.actor());
    }
}
