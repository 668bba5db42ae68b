package org.qifu.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.qifu.deadline.ProvisionalYears;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the working calendar is published (R-TIM-16): that of this year, and from December on, when the State Council
 * has published it, that of the next.
 */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    private final ProvisionalYears years;
    private final Clock clock;

    CalendarHealth(ProvisionalYears years, Clock clock, MeterRegistry meters) {
        this.years = years;
        this.clock = clock;
        Gauge.builder("qifu.calendar.missing", () -> missing().size())
                .description("Working calendars that should be published and are not imported")
                .register(meters);
    }

    @Override
    public Health health() {
        List<Integer> missing = missing();
        return Attention.unless(missing.isEmpty())
                .withDetail("missing", missing)
                .build();
    }

    private List<Integer> missing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        int lastWanted = today.getMonth() == Month.DECEMBER ? today.getYear() + 1 : today.getYear();
        return years.inUse().stream()
                .map(Year::getValue)
                .filter(year -> year <= lastWanted)
                .toList();
    }
}
