package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.appeal.Agency;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Calls the units that 代办 asks for help: one task each, while the case's own clock runs on (R-ESC-02). */
@Component
class CallAssistants implements ExecutionListener {

    private final CaseSteps steps;
    private final Timeline timeline;

    CallAssistants(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Agency agency = steps.read(execution, Agency.class);
        // A unit named twice is still asked once.
        List<String> called = agency.assistants().stream().distinct().toList();
        steps.write(execution, "assistUnits", called);
        String units = String.join("、", called);
        timeline.append(steps.file(execution), Kind.CALLED, steps.actor(), units + "：" + agency.assistRequest());
    }
}
