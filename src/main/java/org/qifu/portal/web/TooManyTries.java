package org.qifu.portal.web;

import java.time.Duration;
import java.util.Optional;

/** A visitor who tried too often and is to wait (429). */
class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    private TooManyTries(Duration wait) {
        super("To wait " + wait, null, false, false);
        seconds = wait.toSeconds();
    }

    /** Throws itself where a {@link org.qifu.portal.Throttle} answers with a time to wait. */
    static void refuse(Optional<Duration> wait) {
        wait.ifPresent(time -> {
            throw new TooManyTries(time);
        });
    }

    /** How long to wait. */
    long seconds() {
        return seconds;
    }
}
