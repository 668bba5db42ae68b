package org.qifu.portal.callback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each client of the API wants to be told of its cases; each has one address at a time. */
@Component
public class Subscriptions {

    private static final int PAGE = 200;

    private final ReceiverRows receivers;
    private final CallbackRows rows;
    private final ReceiverAddress addresses;
    private final Outbox outbox;
    private final Clock clock;

    Subscriptions(ReceiverRows receivers, CallbackRows rows, ReceiverAddress addresses, Outbox outbox, Clock clock) {
        this.receivers = receivers;
        this.rows = rows;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The active subscription of a client, without its secret. */
    public Optional<Subscription> of(String client) {
        return receivers
                .activeOf(client)
                .map(receiver -> new Subscription(receiver.url(), null, receiver.restingUntil()));
    }

    /**
     * Subscribes, or changes the address of the subscription; callbacks that wait go to the new one.
     *
     * @param newSecret makes a new secret, which counts from the next attempt on; a first one is made anyhow
     * @return with the secret, when one was made
     * @throws RequestRefused when the address may not be called
     */
    @Transactional
    public Subscription put(String client, String url, boolean newSecret) {
        addresses.problem(url).ifPresent(Subscriptions::refuse);
        List<Receiver> known = receivers.lockActiveOf(List.of(client));
        if (!known.isEmpty() && !newSecret) {
            receivers.change(known.get(0).id(), url, known.get(0).secret());
            return new Subscription(url, null, null);
        }
        String secret = Signature.newSecret();
        if (known.isEmpty()) {
            receivers.insert(client, url, secret, clock.instant());
        } else {
            receivers.change(known.get(0).id(), url, secret);
        }
        return new Subscription(url, secret, null);
    }

    /**
     * Ends the subscription; what waits is not delivered any more, but can be read by {@link #events}.
     *
     * @return false when there was none
     */
    @Transactional
    public boolean end(String client) {
        return receivers.end(client);
    }

    /**
     * Has a trial sent, the same way as every callback.
     *
     * @return its event id, empty without a subscription
     */
    @Transactional
    public Optional<String> tryOut(String client) {
        String now = Announcements.inBeijing(clock.instant());
        return receivers.lockActiveOf(List.of(client)).stream()
                .findFirst()
                .map(receiver -> outbox.add(
                        receiver,
                        (event, sequence) ->
                                new StageMessage(event, sequence, "TEST", null, null, null, null, null, now, null)));
    }

    /** What the client was to be told after this number, delivered or not, the oldest first, at most 200. */
    public List<Callback> events(String client, long after) {
        return rows.after(client, after, PAGE);
    }

    private static void refuse(String problem) {
        throw new RequestRefused(
                problem, List.of(new Problem("url", problem)), new IllegalArgumentException("address refused"));
    }
}
