package org.qifu.process.operation;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.qifu.operation.OperationSettings;
import org.springframework.stereotype.Component;

/** Asks the engine for the jobs that wait to be worked off. */
@Component
class JobWatch {

    private final ManagementService management;
    private final OperationSettings settings;
    private final Clock clock;

    JobWatch(ManagementService management, OperationSettings settings, Clock clock) {
        this.management = management;
        this.settings = settings;
        this.clock = clock;
    }

    /** Jobs that are due now and may be tried. */
    long due() {
        return waiting().count();
    }

    /** Those of them that nobody has worked off for too long: never acquired, or locked by a node that does not finish. */
    long stuck() {
        Instant limit = clock.instant().minus(settings.stuckAfter());
        long timers = waiting().timers().duedateLowerThan(Date.from(limit)).count();
        // Jobs that are due at once have no due date.
        return timers + waiting().messages().createdBefore(Date.from(limit)).count();
    }

    private JobQuery waiting() {
        return management.createJobQuery().active().executable();
    }
}
