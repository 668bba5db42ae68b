package org.qifu.process.course;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.casefile.CaseStep;
import org.qifu.casefile.StepLog;
import org.qifu.process.course.RunningFlows.Running;
import org.springframework.stereotype.Component;

/** Puts the course of a case together: its steps on record, and the engine's own knowledge of where it stands. */
@Component
class Course {

    private final StepLog log;
    private final RunningFlows running;
    private final CourseOfFlow flows;
    private final IdentityService identity;

    Course(StepLog log, RunningFlows running, CourseOfFlow flows, IdentityService identity) {
        this.log = log;
        this.running = running;
        this.flows = flows;
        this.identity = identity;
    }

    List<FlowCourse> of(String number) {
        return withoutUser(() -> {
            List<CaseStep> steps = log.of(number);
            List<Running> now = running.of(number);
            return CourseOfFlow.instances(steps, now).stream()
                    .map(instance -> flows.of(instance, steps, now))
                    .toList();
        });
    }

    /** Whoever may see a case may see its course; the engine would ask for rights on instances, which clerks lack. */
    private <T> T withoutUser(Supplier<T> read) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return read.get();
        } finally {
            identity.setAuthentication(user);
        }
    }
}
