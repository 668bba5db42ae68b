package org.qifu.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The append-only timeline of a case (R-ARC-02). Writes join the caller's transaction. */
@Component
public class Timeline {

    private static final Set<String> HANDLING = Set.of(
            "handleOnTheSpot",
            "handleByAgency",
            "handleByAppeals",
            "acceptByCounty",
            "handleByCounty",
            "carryOutPlan",
            "arrive",
            "serve",
            "contribute");

    private final CaseEventRepository repository;
    private final LimitRows limits;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    Timeline(CaseEventRepository repository, LimitRows limits, Clock clock, ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.limits = limits;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Something happened, with a reason or text where there is one. */
    public void append(CaseFile file, Kind kind, @Nullable String actor, @Nullable String reason) {
        write(file, kind, actor, null, null, null, reason, null);
    }

    /** A user completed or took over a task. */
    public void task(CaseFile file, Kind kind, @Nullable String actor, String task, @Nullable String text) {
        write(file, kind, actor, task, null, null, text, null);
    }

    /** The case moved from one stage to another (R-ESC-13: from, to, reason, time). */
    public void moved(
            CaseFile file, @Nullable String actor, @Nullable String from, String to, @Nullable String reason) {
        write(file, Kind.MOVED, actor, null, from, to, reason, null);
    }

    /**
     * A warning or breach of the current node; each happens once a round.
     *
     * @return false when it had been recorded before
     */
    public boolean once(CaseFile file, Kind kind, String node) {
        String key = file.number() + '|' + file.round() + '|' + node + '|' + kind;
        if (repository.existsByOnceKey(key)) {
            return false;
        }
        record(new CaseEvent(
                null,
                file.number(),
                file.round(),
                clock.instant(),
                kind,
                null,
                null,
                null,
                file.stage(),
                node,
                null,
                key));
        limits.alarm(file, kind, node);
        return true;
    }

    /** The whole timeline, oldest first. */
    public List<CaseEvent> of(String caseNumber) {
        return repository.findByCaseNumberOrderById(caseNumber);
    }

    /** Who completed this step last in the current round of the case. */
    public Optional<String> lastAt(CaseFile file, String task) {
        return repository
                .findFirstByCaseNumberAndRoundAndTaskAndKindAndActorIsNotNullOrderByIdDesc(
                        file.number(), file.round(), task, Kind.COMPLETED)
                .map(CaseEvent::actor);
    }

    /** Whether this user handled an appeal or served at a guidance (C-23: the solver does not do the revisit). */
    public boolean handledBy(String caseNumber, String user) {
        return repository.existsByCaseNumberAndActorAndTaskIn(caseNumber, user, HANDLING);
    }

    private void write(
            CaseFile file,
            Kind kind,
            @Nullable String actor,
            @Nullable String task,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String onceKey) {
        record(new CaseEvent(
                null,
                file.number(),
                file.round(),
                clock.instant(),
                kind,
                actor,
                task,
                from,
                to,
                file.node(),
                reason,
                onceKey));
    }

    private void record(CaseEvent event) {
        publisher.publishEvent(new CaseEventRecorded(repository.save(event)));
    }
}
