package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Limit;
import org.springframework.stereotype.Component;

/** A booking waits for its review: how soon it is to be looked at (R-TIM-10, R-TIM-11). */
@Component
class EnterIntake implements ExecutionListener {

    private final CaseSteps steps;

    EnterIntake(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Limit limit = LimitVariables.given(execution);
        file.limit(limit);
        steps.save(file);
        LimitVariables.set(execution, limit);
    }
}
