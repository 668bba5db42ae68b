package org.qifu.report;

import java.time.LocalDate;
import java.util.Date;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** When reports are begun, as the bean {@code reportCalendar} of the models. */
@Component("reportCalendar")
public class ReportCalendar {

    private static final int OFFICE_OPENS = 8;

    private final Deadlines deadlines;

    ReportCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** 8:00 of this day when it is worked, else of the next working day (Asia/Shanghai). */
    public Date nextMorning(Date now) {
        LocalDate yesterday =
                LocalDate.ofInstant(now.toInstant(), Deadlines.ZONE).minusDays(1);
        return Date.from(deadlines
                .lastWorkingDay(yesterday, 1)
                .atTime(OFFICE_OPENS, 0)
                .atZone(Deadlines.ZONE)
                .toInstant());
    }
}
