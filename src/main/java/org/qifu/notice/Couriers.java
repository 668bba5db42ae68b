package org.qifu.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The couriers that are configured, each channel with one. */
@Component
class Couriers {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

    private final List<Courier> all;
    private final NoticeRules rules;
    private final NoticeSettings settings;
    private final Clock clock;
    private final Map<Channel, Instant> silent = new ConcurrentHashMap<>();

    Couriers(List<Courier> all, NoticeRules rules, NoticeSettings settings, Clock clock) {
        this.all = all;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until when a channel that did not answer is left alone; null when it may be tried now. */
    @Nullable
    Instant restsUntil(Channel channel) {
        Instant until = silent.get(channel);
        return until == null || !until.isAfter(clock.instant()) ? null : until;
    }

    /** Whether something sent by this channel goes anywhere. */
    boolean carry(Channel channel) {
        return all.stream().anyMatch(courier -> courier.channels().contains(channel));
    }

    void deliver(Letter letter) throws Undelivered {
        for (Courier courier : all) {
            if (courier.channels().contains(letter.channel())) {
                deliver(courier, letter);
                return;
            }
        }
        throw Undelivered.forGood("没有配置" + letter.channel().label() + "通道");
    }

    private void deliver(Courier courier, Letter letter) throws Undelivered {
        try {
            courier.deliver(letter);
        } catch (Undelivered e) {
            if (e.silent()) {
                silent.put(letter.channel(), clock.instant().plus(settings.rest()));
            }
            throw e;
        }
    }

    /** Rules of a channel that is not configured are passed over; the operator reads so once. */
    @EventListener(ApplicationReadyEvent.class)
    void sayWhatIsMissing() {
        Set<Channel> missing = EnumSet.noneOf(Channel.class);
        rules.all().stream()
                .filter(NoticeRule::enabled)
                .map(rule -> rule.key().channel())
                .filter(channel -> channel != Channel.PORTAL && !carry(channel))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Channel::label).collect(Collectors.joining("、"));
            LOG.info("通知：{}通道没有配置，相应的通知规则不起作用（见 docs/notice-guide.zh-CN.md）。", names);
        }
    }
}
