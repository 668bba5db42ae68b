package org.qifu.portal.callback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes what came of an attempt, in a transaction of its own: the job's is rolled back when the attempt failed, and must
 * not take the attempts before it along.
 */
@Component
class DeliveryLog {

    private final ReceiverRows receivers;
    private final CallbackRows rows;
    private final Clock clock;
    private final Duration rest;
    private final TransactionTemplate own;

    DeliveryLog(
            ReceiverRows receivers,
            CallbackRows rows,
            Clock clock,
            CallbackSettings settings,
            PlatformTransactionManager transactions) {
        this.receivers = receivers;
        this.rows = rows;
        this.clock = clock;
        this.rest = settings.rest();
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void delivered(Callback callback) {
        own.executeWithoutResult(status -> rows.tried(callback.id(), null, clock.instant()));
    }

    /** A receiver that did not answer rests; one that answered with a refusal costs nothing and does not. */
    void failed(Callback callback, DeliveryFailed failure) {
        own.executeWithoutResult(status -> {
            Instant now = clock.instant();
            rows.tried(callback.id(), failure.getMessage(), now);
            if (failure.unanswered()) {
                receivers.rest(callback.subscription(), now.plus(rest));
            }
        });
    }
}
