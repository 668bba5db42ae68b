package org.qifu.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Chinese papers print them. */
final class ChineseTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);

    private ChineseTime() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
