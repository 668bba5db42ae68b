package org.qifu.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qifu.deadline.Deadlines;

/** Days and times of Asia/Shanghai in Chinese. */
final class ChineseTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日H:mm");

    private ChineseTime() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadlines.ZONE);
    }

    static String day(Instant instant) {
        return day(dayOf(instant));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(Deadlines.ZONE));
    }
}
