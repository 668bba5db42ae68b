package org.qifu.process.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.qifu.process.task.Rejection;

/** The moment at which somebody wants to be reminded. */
final class Reminder {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm").withZone(Deadlines.ZONE);

    private Reminder() {}

    /**
     * A day, at nine, or a moment.
     *
     * @throws Rejection when it is none, not in the future, or beyond the limit
     */
    static Date of(@Nullable String until, Instant now, @Nullable Date due) {
        Instant at = parsed(until);
        if (!at.isAfter(now)) {
            throw new Rejection("提醒时间应晚于现在。");
        }
        if (due != null && at.isAfter(due.toInstant())) {
            throw new Rejection("提醒时间不能晚于办理时限（" + words(due) + "）。");
        }
        return Date.from(at);
    }

    static String words(Date date) {
        return WORDS.format(date.toInstant());
    }

    private static Instant parsed(@Nullable String until) {
        try {
            String text = until == null ? "" : until;
            LocalDateTime at = text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atTime(MORNING);
            return at.atZone(Deadlines.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Rejection("请选择提醒时间，例如2026-01-31T09:00。");
        }
    }
}
