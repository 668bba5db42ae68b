package org.qifu.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** The years in use whose holiday arrangement (放假安排) is not published; said at start (R-TIM-16). */
public class ProvisionalYears {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisionalYears.class);

    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    ProvisionalYears(Supplier<WorkingCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Which of this year and the next, by the calendar of Asia/Shanghai, are provisional. */
    public List<Year> inUse() {
        Year now = Year.from(LocalDate.ofInstant(clock.instant(), Deadlines.ZONE));
        return Stream.of(now, now.plusYears(1))
                .filter(calendar.get()::isProvisional)
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        inUse().forEach(year -> LOG.warn(
                "No working calendar (放假安排) is published for {}: its limits count weekends and statutory holidays"
                        + " only and may change. Import the calendar of {}.",
                year,
                year));
    }
}
