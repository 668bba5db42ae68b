package org.qifu.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Moments in the words of the pages, in Asia/Shanghai; known to templates as {@code @times}. */
@Component("times")
class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** 2024年3月18日. */
    public String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Deadlines.ZONE));
    }

    /** 2024年3月18日. */
    public String dayOf(LocalDate day) {
        return DAY.format(day);
    }

    /** 2024年3月18日 09:30. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(Deadlines.ZONE));
    }
}
