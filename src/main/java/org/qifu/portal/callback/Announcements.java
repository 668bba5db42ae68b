package org.qifu.portal.callback;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEventRecorded;
import org.qifu.casefile.CaseKind;
import org.qifu.deadline.Deadlines;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the clients of a case each stage it comes to. Looks at the end of a transaction, so that stages that a case only
 * passed through on one click are not told, and writes in that transaction: what is rolled back is never told.
 */
@Component
class Announcements {

    private final CaseSubscribers subscribers;
    private final ReceiverRows receivers;
    private final CallbackRows rows;
    private final Outbox outbox;
    private final Progresses progresses;
    private final SourceNumbers sourceNumbers;
    private final CallbackSettings settings;
    private final TransactionTemplate transaction;

    Announcements(
            CaseSubscribers subscribers,
            ReceiverRows receivers,
            CallbackRows rows,
            Outbox outbox,
            Progresses progresses,
            SourceNumbers sourceNumbers,
            CallbackSettings settings,
            TransactionTemplate transaction) {
        this.subscribers = subscribers;
        this.receivers = receivers;
        this.rows = rows;
        this.outbox = outbox;
        this.progresses = progresses;
        this.sourceNumbers = sourceNumbers;
        this.settings = settings;
        this.transaction = transaction;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(CaseEventRecorded recorded) {
        String number = recorded.event().caseNumber();
        List<String> clients = subscribers.clientsOf(number);
        if (!clients.isEmpty()) {
            transaction.executeWithoutResult(
                    status -> announce(number, recorded.event().happenedAt(), clients));
        }
    }

    private void announce(String number, Instant at, List<String> clients) {
        List<Receiver> active = receivers.lockActiveOf(clients);
        if (active.isEmpty()) {
            return;
        }
        progresses
                .of(number)
                .ifPresent(progress -> active.stream()
                        .filter(receiver -> isNews(receiver, number, progress.stage()))
                        .forEach(receiver -> announce(receiver, number, progress.kind(), progress.stage(), at)));
    }

    private boolean isNews(Receiver receiver, String number, ProgressStage stage) {
        return rows.lastStage(receiver.id(), number)
                .filter(last -> last.equals(stage.name()))
                .isEmpty();
    }

    private void announce(Receiver receiver, String number, CaseKind kind, ProgressStage stage, Instant at) {
        @Nullable String sourceNumber = sourceNumbers.of(number).orElse(null);
        outbox.add(
                receiver,
                (event, sequence) -> new StageMessage(
                        event,
                        sequence,
                        "STAGE_CHANGED",
                        number,
                        sourceNumber,
                        kind,
                        stage.name(),
                        stage.label(),
                        inBeijing(at),
                        settings.link() + number));
    }

    static String inBeijing(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(Deadlines.ZONE).toOffsetDateTime());
    }
}
