package org.qifu.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    Couriers(List<Courier> all, NoticeRules rules) {
        this.all = all;
        this.rules = rules;
    }

    /** Whether something sent by this channel goes anywhere. */
    boolean carry(Channel channel) {
        return all.stream().anyMatch(courier -> courier.channels().contains(channel));
    }

    void deliver(Letter letter) throws Undelivered {
        for (Courier courier : all) {
            if (courier.channels().contains(letter.channel())) {
                courier.deliver(letter);
                return;
            }
        }
        throw new Undelivered("没有配置" + letter.channel().label() + "通道", true);
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
