package org.qifu.deadline;

/** Limits on the calendar that is delivered, for tests of other modules. */
public final class Calendar2024 {

    private Calendar2024() {}

    public static Deadlines deadlines() {
        return new Deadlines(WorkingCalendar::shipped, DeadlineSettings.defaults());
    }
}
