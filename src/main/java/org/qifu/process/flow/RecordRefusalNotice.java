package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.intake.RefusalNotice;
import org.springframework.stereotype.Component;

/** Notes that the firm was told why its booking is refused, without which the case does not end (R-ELI-10). */
@Component
class RecordRefusalNotice implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordRefusalNotice(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RefusalNotice notice = steps.read(execution, RefusalNotice.class);
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        file.answer("不予受理告知书已送达" + notice.deliveredTo(), now.toInstant());
        file.enter(Stage.CLOSING, now.toInstant());
        steps.save(file);
        execution.setVariable("answeredAt", now);
        timeline.append(file, Kind.NOTIFIED, steps.actor(), "送达" + notice.deliveredTo());
    }
}
