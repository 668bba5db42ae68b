package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.AcceptedAs;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Limit;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Acceptance.Decision;
import org.qifu.organisation.Routing;
import org.springframework.stereotype.Component;

/** Notes the decision of 综合受理 and starts the clock that every limit of 003 二(五) hangs on (R-TIM-05). */
@Component
class RecordAcceptance implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Routing routing;
    private final NoteIssue issue;

    RecordAcceptance(CaseSteps steps, Timeline timeline, Deadlines deadlines, Routing routing, NoteIssue issue) {
        this.steps = steps;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.routing = routing;
        this.issue = issue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Acceptance acceptance = steps.read(execution, Acceptance.class);
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        boolean accepted = acceptance.decision() == Decision.ACCEPT;
        execution.setVariable("acceptedAt", now);
        execution.setVariable("acceptedBy", steps.actor());
        execution.setVariable("appealClass", accepted ? String.valueOf(acceptance.appealClass()) : "");
        execution.setVariable("list", accepted ? String.valueOf(acceptance.list()) : "");
        execution.setVariable("ownerless", "NONE".equals(acceptance.board()));
        steps.write(
                execution,
                "assistUnits",
                acceptance.assistants().stream().distinct().toList());
        if (!accepted || acceptance.appealClass() == AppealClass.ADVICE) {
            // Answered at the desk, without a rung whose limit it would come under.
            file.limit(new Limit("1", now.toInstant(), deadlines.sameDay(now).toInstant()));
        }
        if (accepted) {
            file.accept(as(acceptance), now.toInstant());
            timeline.append(file, Kind.ACCEPTED, steps.actor(), acceptance.contactNote());
            timeline.append(file, Kind.ROUTED, null, group(file));
        } else {
            file.refuse(now.toInstant());
            timeline.append(file, Kind.REFUSED, steps.actor(), acceptance.reason());
        }
        steps.save(file);
        issue.of(file, acceptance);
    }

    /** First handling group by the routing table, logged as the decision it is (R-DSP-26). */
    private String group(CaseFile file) {
        String appealClass = String.valueOf(file.appealClass());
        return routing.route(appealClass, String.valueOf(file.list())).atStation(file.station());
    }

    private AcceptedAs as(Acceptance acceptance) {
        return new AcceptedAs(
                String.valueOf(acceptance.appealClass()),
                String.valueOf(acceptance.list()),
                acceptance.chain(),
                acceptance.zone(),
                acceptance.board(),
                steps.actor());
    }
}
