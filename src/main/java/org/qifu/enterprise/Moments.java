package org.qifu.enterprise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/** Days and moments in Asia/Shanghai, as people and spreadsheets write them. */
final class Moments {

    private static final DateTimeFormatter DAY = strict("[uuuu-M-d][uuuu/M/d]");
    private static final DateTimeFormatter TIME = strict("[uuuu-M-d][uuuu/M/d]['T'][ ]H:mm[:ss]");

    private Moments() {}

    /** The day, null when the text is none between 1990 and 2099. */
    static @Nullable LocalDate day(String text) {
        try {
            // Many systems write a day as its first moment.
            LocalDate day = LocalDate.parse(text.replaceFirst("[T ]00?:00(:00)?$", ""), DAY);
            return sensible(day) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment, null when the text is none between 1990 and 2099. */
    static @Nullable LocalDateTime time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text, TIME);
            return sensible(time.toLocalDate()) ? time : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Deadlines.ZONE);
    }

    static OffsetDateTime stored(LocalDateTime local) {
        return local.atZone(Deadlines.ZONE).toOffsetDateTime();
    }

    private static boolean sensible(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2099;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
