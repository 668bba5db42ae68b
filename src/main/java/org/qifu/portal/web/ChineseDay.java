package org.qifu.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Days and moments as the pages print them, in Asia/Shanghai; known to templates as {@code @days}. */
@Component("days")
public class ChineseDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(Deadlines.ZONE);

    /** For instance 2026年3月5日（星期四）. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same for the day of a moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Deadlines.ZONE));
    }

    /** For instance 2026年3月5日 14:03. */
    public String time(Instant moment) {
        return MOMENT.format(moment);
    }
}
