package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.qifu.evaluation.Complaint;
import org.springframework.stereotype.Component;

/** Notes that a rating or a complaint is to be verified (R-FBK-06); a case may have several, numbered from 1. */
@Component
class OpenRectification implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    OpenRectification(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        long before = timeline.of(file.number()).stream()
                .filter(event -> event.kind() == Kind.COMPLAINED)
                .count();
        execution.setVariable("complaintSerial", (int) before + 1);
        // A call that does not say its cause hands over a complaint.
        if (!execution.hasVariable("cause")) {
            execution.setVariable("cause", "COMPLAINT");
        }
        boolean rated = "RATING".equals(execution.getVariable("cause"));
        String reason = rated
                ? "差评，或反映受到干扰、增加负担"
                : "投诉：" + steps.read(execution, Complaint.class).text();
        timeline.append(file, Kind.COMPLAINED, steps.actor(), reason);
    }
}
