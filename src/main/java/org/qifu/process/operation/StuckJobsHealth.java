package org.qifu.process.operation;

import org.qifu.operation.Attention;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether due jobs are worked off in time, by this node or another. */
@Component("stuckJobsHealthIndicator")
class StuckJobsHealth implements HealthIndicator {

    private final JobWatch jobs;

    StuckJobsHealth(JobWatch jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        long stuck = jobs.stuck();
        return Attention.unless(stuck == 0)
                .withDetail("due", jobs.due())
                .withDetail("stuck", stuck)
                .build();
    }
}
