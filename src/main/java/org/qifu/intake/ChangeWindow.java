package org.qifu.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Until when a firm may withdraw or change its booking: 15 working days from the request, its day not counted, and not
 * once the service has begun (000 十二(一), R-TIM-12, C-09).
 */
@Component
public class ChangeWindow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Deadlines deadlines;
    private final int workingDays;

    ChangeWindow(Deadlines deadlines, @Value("${qifu.guidance.change-working-days:15}") int workingDays) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
    }

    /** Why the firm may no longer withdraw or change, as a sentence for it; empty while it may. */
    public Optional<String> closed(Instant registeredAt, @Nullable Instant startedAt, Instant now) {
        if (startedAt != null) {
            return Optional.of("服务已经开始，不能再撤回或者变更。需要调整的，请直接联系牵头部门。");
        }
        LocalDate last = deadlines.lastWorkingDay(day(registeredAt), workingDays);
        return day(now).isAfter(last)
                ? Optional.of("撤回和变更应在申请之日起" + workingDays + "个工作日内提出，期限已于" + DAY.format(last) + "届满。")
                : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Deadlines.ZONE);
    }
}
