package org.qifu.notice;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices go out.
 *
 * @param from sender of mails; the account of the mail server when it is not set
 * @param waits how long to wait after each failed attempt; after one more the notice is undeliverable
 * @param rest how long a channel that did not answer is left alone, so that a dumb server does not hold up the limits of
 *     cases, which the same threads look after
 */
@ConfigurationProperties("qifu.notice")
public record NoticeSettings(
        @Nullable String from,
        @DefaultValue({"1m", "10m", "1h", "6h"}) List<Duration> waits,
        @DefaultValue("1m") Duration rest,
        @Nullable Gateway gateway) {

    /**
     * The HTTP gateway of the county for short messages and 浙政钉.
     *
     * @param secret key of the signature, at least 16 characters
     * @param channels those that it carries
     * @param timeout of one call, connecting included
     */
    public record Gateway(
            URI url,
            String secret,
            @DefaultValue({"SMS", "DING"}) Set<Channel> channels,
            @DefaultValue("10s") Duration timeout) {

        public Gateway {
            if (secret.length() < 16) {
                throw new IllegalArgumentException("qifu.notice.gateway.secret needs at least 16 characters");
            }
        }
    }
}
