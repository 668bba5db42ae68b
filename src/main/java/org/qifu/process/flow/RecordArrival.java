package org.qifu.process.flow;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.guidance.Arrival;
import org.springframework.stereotype.Component;

/** The officials have entered the firm: the service has begun (R-SVC-19, C-09). */
@Component
class RecordArrival implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordArrival(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Arrival arrival = steps.read(execution, Arrival.class);
        CaseFile file = steps.file(execution);
        Instant now = steps.now().toInstant();
        file.beginService(now);
        file.enter(Stage.SERVICE, now);
        steps.save(file);
        boolean scanned = arrival.way() == Arrival.Way.SCANNED;
        timeline.append(file, Kind.ENTERED, steps.actor(), scanned ? "扫码入企" : "人工登记：" + arrival.reason());
    }
}
