package org.qifu.process.task;

import java.time.Instant;
import java.time.LocalDate;
import org.qifu.casefile.PlanLimit;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Thirty working days from the day the plan is given (R-TIM-04, C-06). */
@Component
class PlanLimitOfCalendar implements PlanLimit {

    private static final int WORKING_DAYS = 30;

    private final Deadlines deadlines;

    PlanLimitOfCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public LocalDate latest(Instant from) {
        return deadlines.lastWorkingDay(LocalDate.ofInstant(from, Deadlines.ZONE), WORKING_DAYS);
    }
}
