package org.qifu.process.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends {@code caseReopened} for an archived case that a month-end revisit found unsolved (R-REV-09). */
@Component
class ReopenArchived implements JavaDelegate {

    private final ObjectProvider<RuntimeService> runtime;

    ReopenArchived(ObjectProvider<RuntimeService> runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> variables = new HashMap<>(execution.getVariables());
        variables.keySet().removeAll(List.of("archived", "revisitDrawn", "revisitAgain", "unsolved"));
        runtime.getObject()
                .createMessageCorrelation("caseReopened")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariables(variables)
                .correlateStartMessage();
    }
}
