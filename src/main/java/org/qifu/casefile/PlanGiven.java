package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was given to the firm; its thirty working days run from {@code planGivenAt} (C-06).
 *
 * @param planDueOn the day promised, at most thirty working days away (R-ESC-08)
 */
public record PlanGiven(String planOwner, @Nullable LocalDate planDueOn, Instant planGivenAt) {}
