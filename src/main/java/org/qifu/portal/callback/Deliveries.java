package org.qifu.portal.callback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delivers callbacks at least once, those of a case in their order. One attempt a subscription at a time over all nodes,
 * and few on a node: a receiver that hangs holds up nobody but itself.
 */
@Component
public class Deliveries {

    private final ReceiverRows receivers;
    private final CallbackRows rows;
    private final Sender sender;
    private final DeliveryLog log;
    private final Clock clock;
    private final Semaphore places;

    Deliveries(
            ReceiverRows receivers,
            CallbackRows rows,
            Sender sender,
            DeliveryLog log,
            Clock clock,
            CallbackSettings settings) {
        this.receivers = receivers;
        this.rows = rows;
        this.sender = sender;
        this.log = log;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * Delivers a callback, and before it what is still to be delivered of the same case. Does nothing when it was
     * delivered before or its subscription has ended.
     *
     * @return false when others are being delivered; to be asked again a little later
     * @throws DeliveryFailed when the receiver did not take it; to be repeated
     */
    @Transactional
    public boolean deliver(long callback) {
        Callback due = rows.find(callback).orElseThrow();
        if (isOver(due)) {
            return true;
        }
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return receivers.takeTurn(due.subscription()) && deliverInTurn(callback);
        } finally {
            places.release();
        }
    }

    /** Reads anew, because another node may have delivered it before its turn passed on to us. */
    private boolean deliverInTurn(long id) {
        Callback due = rows.find(id).orElseThrow();
        Optional<Receiver> receiver = receivers.active(due.subscription());
        if (due.deliveredAt() == null && receiver.isPresent()) {
            deliver(receiver.get(), due);
        }
        return true;
    }

    private void deliver(Receiver receiver, Callback due) {
        if (receiver.restsAt(clock.instant())) {
            throw new DeliveryFailed("receiver rests until " + receiver.restingUntil(), false);
        }
        waiting(due).forEach(callback -> send(receiver, callback));
    }

    private List<Callback> waiting(Callback due) {
        return due.caseNumber() == null
                ? List.of(due)
                : rows.waitingUpTo(due.subscription(), due.caseNumber(), due.seq());
    }

    private void send(Receiver receiver, Callback callback) {
        try {
            sender.send(receiver, callback);
        } catch (DeliveryFailed failure) {
            log.failed(callback, failure);
            throw failure;
        }
        log.delivered(callback);
    }

    private boolean isOver(Callback due) {
        return due.deliveredAt() != null || receivers.active(due.subscription()).isEmpty();
    }
}
