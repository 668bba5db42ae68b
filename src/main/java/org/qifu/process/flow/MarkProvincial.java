package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.appeal.County;
import org.qifu.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Marks what only the province can solve, for the list that goes to it (R-ESC-14). */
@Component
class MarkProvincial implements ExecutionListener {

    private final CaseSteps steps;

    MarkProvincial(CaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (steps.read(execution, County.class).provincial()) {
            CaseFile file = steps.file(execution);
            file.needProvince();
            steps.save(file);
        }
    }
}
