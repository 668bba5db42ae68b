package org.qifu.bench;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qifu.deadline.Deadlines;

/** A running clock that was set to the morning of a working day whose calendar is known. */
final class BenchClock {

    private BenchClock() {}

    /** Asia/Shanghai. */
    static void setTo(String localTime) {
        long target = LocalDateTime.parse(localTime)
                .atZone(Deadlines.ZONE)
                .toInstant()
                .toEpochMilli();
        ClockUtil.offset(target - System.currentTimeMillis());
    }

    static LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), Deadlines.ZONE);
    }
}
