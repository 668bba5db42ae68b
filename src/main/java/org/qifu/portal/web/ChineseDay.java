package org.qifu.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days with their weekday, for a form that is filled in on one; known to templates as {@code @days}. */
@Component("days")
public class ChineseDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);

    /** For instance 2026年3月5日（星期四）. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }
}
