package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.deadline.Calendar2024;
import org.qifu.deadline.Deadlines;

/** Until when a firm may withdraw or change its booking: fifteen working days, and not once the service has begun. */
@Rule("R-TIM-12")
class ChangeWindowTest {

    @ParameterizedTest
    @CsvSource({
        // booked on a Monday: Qingming and its make-up Sunday lie within
        "2024-03-18T00:00, , 2024-03-18T00:01, true",
        "2024-03-18T23:59, , 2024-04-09T23:59, true",
        "2024-03-18T00:00, , 2024-04-10T00:00, false",
        // booked on a Saturday: counted from Monday on
        "2024-03-16T10:00, , 2024-04-08T23:59, true",
        "2024-03-16T10:00, , 2024-04-09T00:00, false",
        // begun, however early
        "2024-03-18T10:00, 2024-03-18T11:00, 2024-03-18T11:00, false"
    })
    void isOpenUntilTheEarlierOfBoth(String registered, String started, String now, boolean open) {
        // given a booking and perhaps its service; when asked at this moment; then it is open, or closed with words
        var window = new ChangeWindow(Calendar2024.deadlines(), 15);
        var closed = window.closed(at(registered), started == null ? null : at(started), at(now));
        assertThat(closed.isEmpty()).isEqualTo(open);
        closed.ifPresent(words -> assertThat(words).contains(started == null ? "15个工作日" : "服务已经开始"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }
}
