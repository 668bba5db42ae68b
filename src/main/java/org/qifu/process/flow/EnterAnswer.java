package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** A handled case goes back to 综合受理 for the one answer (R-DSP-18); the limit runs on until then (R-TIM-05). */
@Component
class EnterAnswer implements ExecutionListener {

    private final CaseSteps steps;
    private final Timeline timeline;

    EnterAnswer(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        timeline.moved(file, steps.actor(), file.stage(), Stage.ANSWER, null);
        file.solvedBy(file.stage());
        file.enter(Stage.ANSWER, steps.now().toInstant());
        steps.save(file);
    }
}
