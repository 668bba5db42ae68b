package org.qifu.process.action;

import java.time.Duration;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.deadline.Deadlines;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a case may be urged: once within these hours of working days, by whomever. */
@Component
class UrgeLimit {

    private final Deadlines deadlines;
    private final Duration every;

    UrgeLimit(Deadlines deadlines, @Value("${qifu.action.urge-every:4h}") Duration every) {
        this.deadlines = deadlines;
        this.every = every;
    }

    /** Throws {@link Rejection} when the case was urged just before. */
    void require(Situation situation) {
        situation
                .last(Kind.URGED)
                .filter(last -> deadlines.workingMinutes(last.happenedAt(), situation.now()) < every.toMinutes())
                .ifPresent(last -> {
                    throw new Rejection("本件" + every.toHours() + "个工作小时内已经催办过，请稍后再催办，或者发起督办。");
                });
    }
}
