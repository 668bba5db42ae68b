package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Takes a case up again at 诉求 because the revisit found it unsolved; a new round with new limits (R-REV-09). */
@Component
class Reopen implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    Reopen(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        file.reopen(now.toInstant());
        steps.save(file);
        timeline.append(file, Kind.REOPENED, steps.actor(), "回访未解决");
        execution.setVariable("acceptedAt", now);
        execution.setVariable("unsolved", false);
    }
}
