package org.qifu.process.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.qifu.portal.Buckets;
import org.qifu.portal.Network;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, in memory and on each node by itself, so that a stranger's tries write nothing. Who once logged in
 * from an address is, from there, counted by the own tries alone: strangers elsewhere cannot lock anybody out.
 */
@Component
class PasswordTries {

    /** As long as an id of the engine may be. */
    private static final int LONGEST_ID = 64;

    private static final Duration PROVEN_FOR = Duration.ofDays(90);

    private final Buckets ofUserAtAddress;
    private final Buckets ofAddress;
    private final Buckets ofUser;
    private final Cache<String, Boolean> proven;

    @Autowired
    PasswordTries(TryLimits limits) {
        // Not the clock of the rules: a clock set back must not shut anybody out.
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    PasswordTries(TryLimits limits, TimeMeter time) {
        ofUserAtAddress = new Buckets(limits.ofUserAtAddress(), limits.remembered(), time);
        ofAddress = new Buckets(limits.ofAddress(), limits.remembered(), time);
        ofUser = new Buckets(limits.ofUser(), limits.remembered(), time);
        proven = Caffeine.newBuilder()
                .maximumSize(limits.remembered())
                .expireAfterAccess(PROVEN_FOR)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** How long this user has to wait at this address before a password is looked at, in whole seconds; empty: not at all. */
    Optional<Duration> wait(String user, String address) {
        String pair = pair(user, address);
        Optional<Duration> own = ofUserAtAddress.wait(pair);
        if (own.isPresent() || proven.getIfPresent(pair) != null) {
            return own;
        }
        return ofAddress.wait(Network.of(address)).or(() -> ofUser.wait(shortened(user)));
    }

    /** A wrong password, or a user who does not exist. */
    void failed(String user, String address) {
        String pair = pair(user, address);
        ofUserAtAddress.spend(pair);
        ofAddress.spend(Network.of(address));
        if (proven.getIfPresent(pair) == null) {
            ofUser.spend(shortened(user));
        }
    }

    /** The right password. */
    void admitted(String user, String address) {
        String pair = pair(user, address);
        ofUserAtAddress.forget(pair);
        proven.put(pair, true);
    }

    private static String pair(String user, String address) {
        return Network.of(address) + ' ' + shortened(user);
    }

    private static String shortened(String user) {
        return user.substring(0, Math.min(user.length(), LONGEST_ID));
    }
}
