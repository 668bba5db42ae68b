package org.qifu.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * One bucket of a rate for each key. A bucket nobody used for the time of its rate is full again, and so may be forgotten;
 * beyond the bound the least used are.
 */
public final class Buckets {

    private final Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** With room for so many keys at once. */
    public Buckets(Rate rate, int bound, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(bound)
                .expireAfterAccess(rate.per())
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Takes one try of the key; how long to wait when none is left, otherwise empty. */
    public Optional<Duration> take(String key) {
        return take(key, rate);
    }

    /** The same for a key with a rate of its own, over the same time. */
    Optional<Duration> take(String key, Rate own) {
        var probe = buckets.get(key, unseen -> full(own)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
    }

    /** How long to wait when the key has no try left, otherwise empty; takes none. */
    public Optional<Duration> wait(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket == null) {
            return Optional.empty();
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? Optional.empty() : Optional.of(wholeSeconds(nanos));
    }

    /** Takes one try of the key even where none is left, so that tries made at the same moment all count. */
    public void spend(String key) {
        buckets.get(key, unseen -> full(rate)).consumeIgnoringRateLimits(1);
    }

    /** Lets the key begin anew. */
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket full(Rate own) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(own.count()).refillGreedy(own.count(), own.per()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Rounded up, as the header {@code Retry-After} has it: who waits so long is let in. */
    private static Duration wholeSeconds(long nanos) {
        return Duration.ofSeconds(Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }
}
