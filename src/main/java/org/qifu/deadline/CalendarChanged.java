package org.qifu.deadline;

import java.util.Set;

/**
 * An import changed the calendar. Published inside the import's transaction: a synchronous listener already counts
 * on the new calendar, and an exception it throws takes the import back.
 *
 * @param years the calendar years with changed days
 * @param version the new version
 */
public record CalendarChanged(Set<Integer> years, int version) {

    public CalendarChanged {
        years = Set.copyOf(years);
    }
}
