package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One case: where it stands, under which limit, with what outcome. Changed only through its own transitions. */
public class CaseFile {

    @Id
    private final String number;

    @Version
    private long version;

    private final CaseKind kind;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private final Applicant applicant;

    private final String station;
    private final String channel;
    private final String need;
    private final boolean urgent;
    private final @Nullable String registeredBy;
    private final Instant registeredAt;

    private String stage = Stage.REGISTERED;
    private Instant stageSince;
    private @Nullable String appealClass;

    private @Nullable String problemList;

    private @Nullable String chain;
    private @Nullable String zone;
    private @Nullable String board;
    private @Nullable String owner;
    private @Nullable Instant acceptedAt;
    private int round = 1;
    private @Nullable Instant roundAcceptedAt;
    private @Nullable String node;
    private @Nullable Instant limitFrom;
    private @Nullable Instant dueAt;
    private @Nullable Instant filedAt;
    private @Nullable Instant planGivenAt;
    private @Nullable String planOwner;
    private @Nullable LocalDate planDueOn;
    private @Nullable String solvedBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answerText;
    private @Nullable String outcome;
    private boolean difficult;
    private boolean provincial;
    private int breaches;
    private @Nullable Integer ratingResponse;
    private @Nullable Integer ratingAttitude;
    private @Nullable Integer ratingUsefulness;
    private @Nullable Integer ratingResult;
    private @Nullable Boolean revisitDue;
    private @Nullable Boolean revisitSolved;
    private @Nullable Instant revisitedAt;
    private @Nullable Instant archivedAt;

    CaseFile(
            String number,
            CaseKind kind,
            Applicant applicant,
            String station,
            String channel,
            String need,
            boolean urgent,
            @Nullable String registeredBy,
            Instant registeredAt,
            Instant stageSince) {
        this.number = number;
        this.kind = kind;
        this.applicant = applicant;
        this.station = station;
        this.channel = channel;
        this.need = need;
        this.urgent = urgent;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
        this.stageSince = stageSince;
    }

    static CaseFile open(String number, NewCase request) {
        return new CaseFile(
                number,
                request.kind(),
                request.applicant(),
                request.station(),
                request.channel(),
                request.need(),
                request.urgent(),
                request.registeredBy(),
                request.registeredAt(),
                request.registeredAt());
    }

    /** Takes the problem on: all limits of 003 run from here (R-TIM-05). */
    public void accept(AcceptedAs as, Instant at) {
        requireOpen();
        classAs(as.appealClass(), as.list());
        chain = as.chain();
        zone = as.zone();
        board = as.board();
        owner = as.owner();
        acceptedAt = at;
        roundAcceptedAt = at;
    }

    /** Declines the problem; what is left is to tell the firm (R-ESC-12). */
    public void refuse(Instant at) {
        requireOpen();
        acceptedAt = at;
        outcome = "REFUSED";
    }

    /** Changes class and list; the limit is counted anew from the original start by the caller (R-TIM-17). */
    public void classAs(String newClass, String newList) {
        requireOpen();
        appealClass = newClass;
        problemList = newList;
    }

    /** Names the chain of a 链上, the zone of a 块上 problem (R-LST-05). */
    public void nameList(String name) {
        chain = "CHAIN".equals(problemList) ? name : null;
        zone = "BLOCK".equals(problemList) ? name : null;
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
    public void limit(Limit limit) {
        node = limit.node();
        limitFrom = limit.from();
        dueAt = limit.dueAt();
    }

    /** The working calendar changed: the same limit from the same start ends at another instant (R-TIM-16). */
    public void recount(Instant newDueAt) {
        requireOpen();
        dueAt = newDueAt;
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

    /** A plan was given to the firm; its 30 working days run from here (C-06). */
    public void plan(String planner, @Nullable LocalDate dueOn, Instant at) {
        planOwner = planner;
        planDueOn = dueOn;
        planGivenAt = at;
    }

    /** Marks that the province is needed (R-ESC-14). */
    public void needProvince() {
        provincial = true;
    }

    /** Which stage solved it: the measure of "general problems stay in the township" (R-ESC-11). */
    public void solvedBy(String solvingStage) {
        solvedBy = solvingStage;
    }

    /** The firm was answered: the limit's clock stops (R-TIM-05). */
    public void answer(String text, Instant at) {
        requireOpen();
        answerText = text;
        answeredAt = at;
    }

    /** The firm's rating (附件3). */
    public void rate(Rating rating) {
        ratingResponse = rating.responsiveness();
        ratingAttitude = rating.attitude();
        ratingUsefulness = rating.usefulness();
        ratingResult = rating.result();
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
        planGivenAt = null;
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
    }

    private void requireOpen() {
        if (archivedAt != null) {
            throw new IllegalStateException("Case " + number + " is archived and read-only");
        }
    }

    public String number() {
        return number;
    }

    public Applicant applicant() {
        return applicant;
    }

    public String station() {
        return station;
    }

    public String channel() {
        return channel;
    }

    public String stage() {
        return stage;
    }

    public int round() {
        return round;
    }

    public @Nullable String appealClass() {
        return appealClass;
    }

    public @Nullable String list() {
        return problemList;
    }

    public @Nullable String owner() {
        return owner;
    }

    /** Original acceptance, kept through all rounds (R-ESC-13). */
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant roundAcceptedAt() {
        return roundAcceptedAt;
    }

    public @Nullable String node() {
        return node;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
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

    public @Nullable LocalDate planDueOn() {
        return planDueOn;
    }

    public boolean provincial() {
        return provincial;
    }
}
