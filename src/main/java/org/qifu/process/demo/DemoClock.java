package org.qifu.process.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the engine's clock through the past and works off every timer on the way, as the job executor would have. */
@Component
@Profile("demo")
class DemoClock {

    /** A moment as a form sends it. */
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static final String MONTH_END = "revisitTopUp";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Deadlines deadlines;

    DemoClock(ManagementService management, RuntimeService runtime, Deadlines deadlines) {
        this.management = management;
        this.runtime = runtime;
        this.deadlines = deadlines;
    }

    /** Goes back to this time. */
    void startAt(Instant start) {
        ClockUtil.setCurrentTime(Date.from(start));
    }

    /** Moves forward; each timer that becomes due is executed at its own time, the earliest first. */
    void moveTo(Instant target) {
        for (Instant end = monthEnd(); !end.isAfter(target); end = monthEnd()) {
            workOffUntil(end);
            runtime.startProcessInstanceByKey(MONTH_END);
        }
        workOffUntil(target);
    }

    private void workOffUntil(Instant target) {
        Date end = Date.from(target);
        for (Job job = next(end); job != null; job = next(end)) {
            Date due = job.getDuedate();
            if (due != null && due.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(due);
            }
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(end);
    }

    /** When the next month-end top-up is due: the first of a month, 1:00, as the model says. */
    private static Instant monthEnd() {
        return today().plusMonths(1)
                .withDayOfMonth(1)
                .atTime(1, 0)
                .atZone(Deadlines.ZONE)
                .toInstant();
    }

    static LocalDate today() {
        return now().toLocalDate();
    }

    /** The time at the desks. */
    static LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), Deadlines.ZONE);
    }

    /** The day {@code -days} working days before today, which is 0; a time that is not yet over becomes {@code now}. */
    Instant at(Instant now, int days, LocalTime time) {
        LocalDate day = LocalDate.ofInstant(now, Deadlines.ZONE);
        for (int left = -days; left > 0; left--) {
            day = workingDayBefore(day);
        }
        Instant at = day.atTime(time).atZone(Deadlines.ZONE).toInstant();
        return at.isAfter(now) ? now : at;
    }

    private LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        // A day is worked when it is the first working day after its eve.
        while (!deadlines.lastWorkingDay(before.minusDays(1), 1).equals(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private @Nullable Job next(Date until) {
        // What runs asynchronously has no date and would not have waited.
        List<Job> messages =
                management.createJobQuery().messages().withRetriesLeft().listPage(0, 1);
        if (!messages.isEmpty()) {
            return messages.get(0);
        }
        return management
                .createJobQuery()
                .timers()
                .duedateLowerThan(new Date(until.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                // The month-end cycle belongs to no case; it was set at deployment, in the present, and stays
                // untouched.
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst()
                .orElse(null);
    }
}
