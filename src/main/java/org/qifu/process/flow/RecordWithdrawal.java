package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.intake.Amendment;
import org.springframework.stereotype.Component;

/** The firm takes its booking back (R-TIM-12). */
@Component
class RecordWithdrawal implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final ReceivedAmendment amendments;

    RecordWithdrawal(CaseSteps steps, Timeline timeline, ReceivedAmendment amendments) {
        this.steps = steps;
        this.timeline = timeline;
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Amendment amendment = amendments.receive(execution, Amendment.Kind.WITHDRAW);
        CaseFile file = steps.file(execution);
        file.withdraw();
        file.enter(Stage.CLOSING, steps.now().toInstant());
        steps.save(file);
        execution.setVariable("outcome", "WITHDRAWN");
        timeline.append(file, Kind.WITHDRAWN, steps.actor(), amendment.requestedBy() + "：" + amendment.reason());
    }
}
