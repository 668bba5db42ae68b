package org.qifu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qifu.deadline.Deadlines;

/** Days and times as notices say them, in Asia/Shanghai. */
public final class ChineseTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);

    private ChineseTime() {}

    /** A day, for instance 2024年3月21日. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment; the last one of a day, as limits end, is its 24时. */
    public static String of(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Deadlines.ZONE);
        boolean endOfDay = local.getHour() == 23 && local.getMinute() == 59 && local.getSecond() == 59;
        return endOfDay ? DAY.format(local) + "24时" : MINUTE.format(local);
    }
}
