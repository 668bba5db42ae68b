package org.qifu.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The engine's clock as the clock of the rules, so that timers and rules can never disagree about the time. */
@Component
class EngineClock extends Clock {

    @Override
    public ZoneId getZone() {
        return Deadlines.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
