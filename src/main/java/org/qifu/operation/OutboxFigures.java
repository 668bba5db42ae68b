package org.qifu.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.notice.NoticeQueue;
import org.qifu.portal.callback.CallbackQueue;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** How many messages wait in the two outboxes and for how long, and what became of the notices of a day. */
@Component("outboxHealthIndicator")
class OutboxFigures implements Reading, HealthIndicator {

    private final NoticeQueue notices;
    private final CallbackQueue callbacks;
    private final OperationSettings settings;
    private final Clock clock;
    private final MultiGauge waiting;
    private final MultiGauge age;
    private final MultiGauge ofADay;

    OutboxFigures(
            NoticeQueue notices,
            CallbackQueue callbacks,
            OperationSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.notices = notices;
        this.callbacks = callbacks;
        this.settings = settings;
        this.clock = clock;
        this.waiting = MultiGauge.builder("qifu.outbox.waiting")
                .description("Messages that are to go out")
                .register(meters);
        this.age = MultiGauge.builder("qifu.outbox.age")
                .description("Since when the oldest of them waits")
                .baseUnit("seconds")
                .register(meters);
        this.ofADay = MultiGauge.builder("qifu.notices")
                .description("Notices of the last 24 hours")
                .register(meters);
    }

    @Override
    public void read() {
        var notice = notices.waiting();
        var callback = callbacks.waiting();
        waiting.register(List.of(row("notice", notice.messages()), row("callback", callback.messages())), true);
        age.register(
                List.of(
                        row("notice", age(notice.oldest()).toSeconds()),
                        row("callback", age(callback.oldest()).toSeconds())),
                true);
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        ofADay.register(
                notices.since(yesterday).stream()
                        .map(count -> Row.of(
                                Tags.of(
                                        "channel", count.channel().name(),
                                        "state", count.state().name()),
                                count.notices()))
                        .toList(),
                true);
    }

    @Override
    public Health health() {
        Duration notice = age(notices.waiting().oldest());
        Duration callback = age(callbacks.waiting().oldest());
        boolean fine =
                notice.compareTo(settings.noticeWaits()) <= 0 && callback.compareTo(settings.callbackWaits()) <= 0;
        return Attention.unless(fine)
                .withDetail("oldestNoticeSeconds", notice.toSeconds())
                .withDetail("oldestCallbackSeconds", callback.toSeconds())
                .build();
    }

    private Duration age(@Nullable Instant oldest) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    private static Row<Number> row(String outbox, long value) {
        return Row.of(Tags.of("outbox", outbox), value);
    }
}
