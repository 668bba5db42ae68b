package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;

/** How long a proposed solution may take (R-TIM-04). */
public interface PlanLimit {

    /** Last day, in Asia/Shanghai, on which a plan given at this time may end: 30 working days by the calendar. */
    LocalDate latest(Instant from);
}
