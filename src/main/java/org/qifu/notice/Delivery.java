package org.qifu.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qifu.notice.Notice.State;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers one notice. Each attempt and its result are written in a transaction of their own, so that the log keeps what
 * happened and nothing is sent again when the step around it rolls back.
 */
@Component
public class Delivery {

    private final NoticeRows rows;
    private final Couriers couriers;
    private final List<LateValue> late;
    private final NoticeSettings settings;
    private final Clock clock;
    private final TransactionTemplate own;

    Delivery(
            NoticeRows rows,
            Couriers couriers,
            ObjectProvider<LateValue> late,
            NoticeSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.couriers = couriers;
        this.late = late.stream().toList();
        this.settings = settings;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes one attempt, none when the notice is sent already. */
    public Delivered attempt(long id) {
        Delivered tried = Objects.requireNonNull(own.execute(status -> tried(id)));
        return tried.next() == Delivered.Next.GIVEN_UP ? phoned(id, tried) : tried;
    }

    private Delivered tried(long id) {
        Notice notice = rows.lock(id);
        if (notice.state() != State.QUEUED) {
            return ended(notice);
        }
        Instant later = couriers.restsUntil(notice.key().channel());
        if (later != null) {
            return new Delivered(Delivered.Next.AGAIN, later, "通道没有回应，稍后再发");
        }
        int attempt = rows.attempts(id).size() + 1;
        try {
            couriers.deliver(letter(notice, attempt));
            rows.log(id, true, null);
            rows.state(id, State.SENT, clock.instant());
            return Delivered.DONE;
        } catch (Undelivered e) {
            rows.log(id, false, e.getMessage());
            return failed(notice, attempt, e);
        }
    }

    /** The step is done once more although its result is known: it was rolled back after that. */
    private Delivered ended(Notice notice) {
        if (notice.state() != State.FAILED) {
            return Delivered.DONE;
        }
        List<Attempt> attempts = rows.attempts(notice.id());
        return Delivered.givenUp(attempts.get(attempts.size() - 1).reason());
    }

    private Delivered failed(Notice notice, int attempt, Undelivered e) {
        List<Duration> waits = settings.waits();
        if (!e.forGood() && attempt <= waits.size()) {
            Instant next = clock.instant().plus(waits.get(attempt - 1));
            return new Delivered(Delivered.Next.AGAIN, next, e.getMessage());
        }
        rows.state(notice.id(), State.FAILED, null);
        return Delivered.givenUp(e.getMessage());
    }

    /** The telephone, when it is wanted and no other channel has delivered the matter or still may. */
    private Delivered phoned(long id, Delivered tried) {
        String matter = rows.find(id).matter();
        List<Notice> all = rows.ofMatter(matter);
        boolean hopeless = all.stream().allMatch(notice -> notice.state() == State.FAILED);
        if (!hopeless || all.stream().noneMatch(Notice::byPhone)) {
            return tried;
        }
        try {
            own.executeWithoutResult(status -> rows.phone(id, matter));
        } catch (DuplicateKeyException e) {
            // Another channel failed in the same moment and has brought it to the telephone.
            return tried;
        }
        return new Delivered(Delivered.Next.BY_PHONE, null, tried.reason());
    }

    private Letter letter(Notice notice, int attempt) throws Undelivered {
        if (notice.address().isEmpty()) {
            throw Undelivered.forGood("没有登记" + notice.key().channel().label() + "地址");
        }
        // Committed by itself before the sending: making a value locks the case, and sending may take long.
        Map<String, String> made = Objects.requireNonNull(own.execute(status -> lateValues(notice, attempt)));
        String text = TemplateText.fill(notice.body(), made);
        return new Letter("notice-" + notice.id(), notice.key().channel(), notice.address(), notice.subject(), text);
    }

    private Map<String, String> lateValues(Notice notice, int attempt) {
        return late.stream()
                .filter(value -> notice.body().contains("{{" + value.placeholder() + "}}"))
                .collect(Collectors.toMap(LateValue::placeholder, value -> value.make(notice.caseNumber(), attempt)));
    }
}
