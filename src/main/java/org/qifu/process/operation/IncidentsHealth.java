package org.qifu.process.operation;

import java.util.Map;
import org.qifu.operation.Attention;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether anything has failed for good and waits for a person. */
@Component("incidentsHealthIndicator")
class IncidentsHealth implements HealthIndicator {

    private final IncidentWatch incidents;

    IncidentsHealth(IncidentWatch incidents) {
        this.incidents = incidents;
    }

    @Override
    public Health health() {
        Map<String, Long> open = incidents.byFlow();
        return Attention.unless(open.isEmpty()).withDetail("byFlow", open).build();
    }
}
