package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.RefusalGrounds;
import org.qifu.casefile.Timeline;
import org.qifu.intake.RefusalConfirmation;
import org.qifu.intake.Review;
import org.springframework.stereotype.Component;

/** A refusal on ground six stands only when a second person confirms it (R-ELI-09). */
@Component
class RecordRefusalConfirmation implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final RefusalGrounds grounds;

    RecordRefusalConfirmation(CaseSteps steps, Timeline timeline, RefusalGrounds grounds) {
        this.steps = steps;
        this.timeline = timeline;
        this.grounds = grounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RefusalConfirmation confirmation = steps.read(execution, RefusalConfirmation.class);
        CaseFile file = steps.file(execution);
        boolean confirmed = confirmation.confirmed();
        execution.setVariable("refusalConfirmed", confirmed);
        if (confirmed) {
            file.refuse(steps.now().toInstant());
            steps.save(file);
            grounds.note(file.number(), steps.read(execution, Review.class).grounds());
        }
        timeline.append(file, Kind.CHECKED, steps.actor(), confirmed ? "同意第六项不予受理" : confirmation.reason());
    }
}
