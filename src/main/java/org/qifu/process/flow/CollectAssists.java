package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays what the assisting units answered, and how long each took, before 代办. */
@Component
class CollectAssists implements JavaDelegate {

    private final CaseSteps steps;
    private final AssistRecords records;

    CollectAssists(CaseSteps steps, AssistRecords records) {
        this.steps = steps;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.write(execution, "assists", records.of(execution.getProcessBusinessKey()));
        // The call is answered: the next pass through this rung must not call the same units again.
        steps.write(execution, "assistUnits", List.of());
    }
}
