package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Limit;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** A booking goes to dispatch, under the limit that runs from its acceptance whatever happens on the way (R-TIM-08, R-TIM-09). */
@Component
class EnterService implements ExecutionListener {

    private final CaseSteps steps;
    private final Timeline timeline;

    EnterService(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Limit limit = LimitVariables.given(execution);
        String reason = file.stage().equals(Stage.DISPATCH) ? "企业变更，重新派单" : null;
        timeline.moved(file, steps.actor(), file.stage(), Stage.DISPATCH, reason);
        file.enter(Stage.DISPATCH, steps.now().toInstant());
        file.limit(limit);
        steps.save(file);
        LimitVariables.set(execution, limit);
    }
}
