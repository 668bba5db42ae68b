package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** A joint consultation is called (R-DSP-24); from then on the case is difficult (C-25). */
@Component
class RecordConference implements ExecutionListener {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordConference(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        file.confer();
        steps.save(file);
        timeline.append(file, Kind.CALLED, steps.actor(), "会商");
    }
}
