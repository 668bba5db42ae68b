package org.qifu.process.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** All steps of all cases in the order of time, so that the clock never has to go back. */
@Component
@Profile("demo")
class DemoSchedule {

    private static final LocalTime DESK_OPENS = LocalTime.of(8, 35);
    private static final int MINUTES_BETWEEN_STEPS = 40;

    private final DemoClock clock;

    DemoSchedule(DemoClock clock) {
        this.clock = clock;
    }

    List<Entry> of(List<DemoCase> cases, Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (DemoCase story : cases) {
            LocalTime opens = DESK_OPENS.plusMinutes(story.serial() * 17L % 140);
            LocalTime time = opens;
            int day = Integer.MIN_VALUE;
            for (DemoStep step : story.steps()) {
                time = step.day() == day ? time.plusMinutes(MINUTES_BETWEEN_STEPS) : opens;
                day = step.day();
                entries.add(new Entry(clock.at(now, day, time), story, step));
            }
        }
        // A stable sort: steps of the same minute keep the order of their case.
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    /** One step with its time. */
    record Entry(Instant at, DemoCase story, DemoStep step) {}
}
