package org.qifu.portal;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * So many times in so long, written {@code 30/1m}. The whole count may be used at once; what was used comes back evenly.
 *
 * @param count at least 1
 * @param per longer than nothing
 */
public record Rate(long count, Duration per) {

    public Rate {
        if (count < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("A rate needs a count and a time above zero, for instance 30/1m");
        }
    }

    /** Reads {@code 30/1m}; throws {@link IllegalArgumentException} for anything else. */
    public static Rate valueOf(String text) {
        String[] parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A rate is written like 30/1m, not " + text);
        }
        return new Rate(Long.parseLong(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }
}
