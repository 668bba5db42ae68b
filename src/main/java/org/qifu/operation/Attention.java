package org.qifu.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/** Health of what goes on working but wants somebody to look: worse than up, better than down. */
public final class Attention {

    /** Answered with HTTP 200, because no load balancer is to take the node away for it. */
    public static final Status STATUS = new Status("ATTENTION");

    private Attention() {}

    /** Up, or wanting attention. */
    public static Health.Builder unless(boolean fine) {
        return fine ? Health.up() : Health.status(STATUS);
    }
}
