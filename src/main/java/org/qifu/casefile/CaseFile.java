package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** One case: where it stands, under which limit, with what outcome. Changed only through its own transitions. */
public class CaseFile {

    @Id
    private final String number;

    @Version
    private long version;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private final NewCase request;

    private String stage = Stage.REGISTERED;
    private Instant stageSince;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable AcceptedAs acceptedAs;

    private @Nullable Instant acceptedAt;
    private int round = 1;
    private @Nullable Instant roundAcceptedAt;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Limit limit;

    private @Nullable Instant filedAt;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable PlanGiven plan;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable ServiceGiven service;

    private @Nullable String serviceCode;
    private @Nullable Integer serviceMinutes;
    private @Nullable String solvedBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answerText;
    private @Nullable String outcome;
    private boolean difficult;
    private boolean provincial;
    private int breaches;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Rating rating;

    private @Nullable Boolean revisitDue;
    private @Nullable Boolean revisitSolved;
    private @Nullable Instant revisitedAt;
    private @Nullable Instant archivedAt;

    @Transient
    private boolean limitMoved;

    CaseFile(String number, NewCase request, Instant stageSince) {
        this.number = number;
        this.request = request;
        this.stageSince = stageSince;
    }

    /** Takes the problem on: all limits of 003 run from here (R-TIM-05). */
    public void accept(AcceptedAs as, Instant at) {
        requireOpen();
        acceptedAs = as;
        acceptedAt = at;
        roundAcceptedAt = at;
        limitMoved = true;
    }

    /** Declines the problem; what is left is to tell the firm (R-ESC-12). */
    public void refuse(Instant at) {
        requireOpen();
        acceptedAt = at;
        outcome = "REFUSED";
        limitMoved = true;
    }

    /** Changes class and list; the limit is counted anew from the original start by the caller (R-TIM-17). */
    public void classAs(String newClass, String newList) {
        requireOpen();
        acceptedAs = accepted().classed(newClass, newList);
    }

    /** Names the chain of a 链上, the zone of a 块上 problem (R-LST-05). */
    public void nameList(String name) {
        acceptedAs = accepted().named(name);
    }

    /** Moves to another stage. */
    public void enter(String newStage, Instant at) {
        requireOpen();
        stage = newStage;
        stageSince = at;
        // C-25: what reached 诉求 or the county is difficult.
        difficult |= newStage.equals(Stage.APPEALS) || newStage.equals(Stage.COUNTY);
    }

    /** Puts the case under a limit. */
    public void limit(Limit newLimit) {
        limit = newLimit;
        limitMoved = true;
    }

    /** The calendar changed: the same limit ends at another time (R-TIM-16). */
    public void recount(Instant newDueAt) {
        if (limit != null) {
            limit = new Limit(limit.node(), limit.limitFrom(), newDueAt);
            limitMoved = true;
        }
    }

    /** Counts a limit that was not kept. */
    public void breach() {
        breaches++;
    }

    /** Joint consultation makes a case difficult (C-25). */
    public void confer() {
        difficult = true;
    }

    /** Files to the county's last-resort window (R-ESC-05). */
    public void file(Instant at) {
        filedAt = at;
    }

    /** A plan was given to the firm (R-TIM-04). */
    public void plan(PlanGiven given) {
        plan = given;
    }

    /** Promises a guidance (R-COM-02); an earlier promise that was not begun is replaced (C-09). */
    public void promise(ServiceGiven given) {
        requireOpen();
        service = given;
    }

    /** The code by which officials register their entry into the firm (R-SVC-19); it stays the same for the case. */
    public void serviceCode(String code) {
        serviceCode = code;
    }

    /** The guidance begins: it can no longer be withdrawn or changed (R-TIM-12). */
    public void beginService(Instant at) {
        if (service == null) {
            throw new IllegalStateException("Case " + number + " has no service promised");
        }
        service = service.started(at);
    }

    /** Minutes of working time that the lead department spent on the guidance (R-LED-07). */
    public void spent(int minutes) {
        serviceMinutes = minutes;
    }

    /** The firm took its request back (R-TIM-12). */
    public void withdraw() {
        requireOpen();
        outcome = "WITHDRAWN";
        limitMoved = true;
    }

    /** A service that had been taken on is given up after all, with reasons told (C-19). */
    public void stop() {
        requireOpen();
        outcome = "REFUSED";
        limitMoved = true;
    }

    /** Marks that the province is needed (R-ESC-14). */
    public void needProvince() {
        provincial = true;
    }

    /** Which stage solved it: the measure of "general problems stay in the township" (R-ESC-11). */
    public void solvedBy(String solvingStage) {
        solvedBy = solvingStage;
    }

    /** It went back to be handled again before the firm was answered. */
    public void notSolved() {
        requireOpen();
        solvedBy = null;
    }

    /** The firm was answered: the limit's clock stops (R-TIM-05). */
    public void answer(String text, Instant at) {
        requireOpen();
        answerText = text;
        answeredAt = at;
        limitMoved = true;
    }

    /** The firm's rating (附件3). */
    public void rate(Rating given) {
        rating = given;
    }

    /** Whether a revisit is due. */
    public void revisitDue(boolean due) {
        revisitDue = due;
    }

    /** A revisit reached the firm. */
    public void revisited(boolean solved, Instant at) {
        revisitSolved = solved;
        revisitedAt = at;
    }

    /** Opens a new round at 诉求 (R-REV-09); round 1 stays as it is in timeline and documents. */
    public void reopen(Instant at) {
        round++;
        difficult = true;
        roundAcceptedAt = at;
        archivedAt = null;
        answeredAt = null;
        answerText = null;
        outcome = null;
        solvedBy = null;
        filedAt = null;
        plan = null;
        revisitDue = null;
        revisitSolved = null;
        revisitedAt = null;
    }

    /** Closes the case for good; it is read-only from here (R-ARC-06). */
    public void archive(String result, Instant at) {
        requireOpen();
        outcome = result;
        archivedAt = at;
        stage = Stage.ARCHIVED;
        stageSince = at;
        limitMoved = true;
    }

    /** Whether its limit began, moved or ended since this was asked last; {@link LimitRows} follows it then. */
    boolean takeLimitMoved() {
        boolean moved = limitMoved;
        limitMoved = false;
        return moved;
    }

    /** The limit that runs now; null before the first and after the case was answered or ended otherwise. */
    @Nullable
    Limit runningLimit() {
        // A refused appeal is under its limit until the firm is told; the look at a booking ends with the decision.
        boolean ended = answeredAt != null
                || archivedAt != null
                || (outcome != null && kind() == CaseKind.GUIDANCE)
                || (limit != null && limit.node().equals(Limit.INTAKE) && acceptedAt != null);
        return ended ? null : limit;
    }

    private void requireOpen() {
        if (archivedAt != null) {
            throw new IllegalStateException("Case " + number + " is archived and read-only");
        }
    }

    private AcceptedAs accepted() {
        if (acceptedAs == null) {
            throw new IllegalStateException("Case " + number + " was not accepted");
        }
        return acceptedAs;
    }

    public String number() {
        return number;
    }

    public CaseKind kind() {
        return request.kind();
    }

    public Instant registeredAt() {
        return request.registeredAt();
    }

    /** The guidance promised last; null for an appeal and before dispatch. */
    public @Nullable ServiceGiven service() {
        return service;
    }

    public @Nullable String serviceCode() {
        return serviceCode;
    }

    public Applicant applicant() {
        return request.applicant();
    }

    /** What the firm asked for when it registered. */
    public String need() {
        return request.need();
    }

    public String station() {
        return request.station();
    }

    public String channel() {
        return request.channel();
    }

    public String stage() {
        return stage;
    }

    /** When it came to its stage. */
    public Instant stageSince() {
        return stageSince;
    }

    public int round() {
        return round;
    }

    public @Nullable String appealClass() {
        return acceptedAs == null ? null : acceptedAs.appealClass();
    }

    public @Nullable String list() {
        return acceptedAs == null ? null : acceptedAs.problemList();
    }

    /** Original acceptance, kept through all rounds (R-ESC-13). */
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** Start of the limits of the current round. */
    public @Nullable Instant roundAcceptedAt() {
        return roundAcceptedAt;
    }

    public @Nullable String node() {
        return limit == null ? null : limit.node();
    }

    /** When the limit that the case stands under began to run. */
    public @Nullable Instant limitFrom() {
        return limit == null ? null : limit.limitFrom();
    }

    public @Nullable Instant dueAt() {
        return limit == null ? null : limit.dueAt();
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** What the firm was told at last; null before. */
    public @Nullable String answerText() {
        return answerText;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    public int breaches() {
        return breaches;
    }

    public boolean difficult() {
        return difficult;
    }

    public @Nullable String solvedBy() {
        return solvedBy;
    }

    public @Nullable Boolean revisitDue() {
        return revisitDue;
    }

    public boolean provincial() {
        return provincial;
    }

    /** Who answers for the case: first-contact responsibility (R-INT-22). */
    public @Nullable String owner() {
        return acceptedAs == null ? null : acceptedAs.owner();
    }

    /** The plan given in this round, if there is one. */
    public @Nullable PlanGiven plan() {
        return plan;
    }
}
