package org.qifu.operation;

import java.time.Year;
import java.util.List;
import org.qifu.deadline.ProvisionalYears;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the working calendars of this year and the next are published (R-TIM-16). */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    private final ProvisionalYears years;

    CalendarHealth(ProvisionalYears years) {
        this.years = years;
    }

    @Override
    public Health health() {
        List<Integer> provisional = years.inUse().stream().map(Year::getValue).toList();
        return Attention.unless(provisional.isEmpty())
                .withDetail("provisional", provisional)
                .build();
    }
}
