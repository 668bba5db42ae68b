package org.qifu.process.flow;

import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AcceptedAs;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.RefusalGrounds;
import org.qifu.casefile.Timeline;
import org.qifu.intake.Eligibility;
import org.qifu.intake.Ground;
import org.qifu.intake.Review;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Notes the decision about a booking; what is taken on is under its limit from here (R-INT-09, R-INT-10). */
@Component
class RecordReview implements JavaDelegate {

    /** Guidance is a matter of the board for law (R-DSP-14). */
    private static final String BOARD = "LEGAL";

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;
    private final RefusalGrounds grounds;

    RecordReview(
            CaseSteps steps, Timeline timeline, Documents documents, DocumentBinder binder, RefusalGrounds grounds) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
        this.grounds = grounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Review review = steps.read(execution, Review.class);
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        boolean accepted = review.decision() == Review.Decision.ACCEPT;
        boolean six = !accepted && review.grounds().contains(Ground.G6.name());
        execution.setVariable("acceptedAt", now);
        execution.setVariable("refused", !accepted);
        execution.setVariable("groundSix", six);
        execution.setVariable("outcome", accepted ? "" : "REFUSED");
        execution.setVariable("needClass", accepted ? String.valueOf(review.needClass()) : "");
        execution.setVariable("limitClass", accepted ? String.valueOf(review.limitClass()) : "");
        told(execution, review);
        if (accepted) {
            file.accept(
                    new AcceptedAs(String.valueOf(review.needClass()), null, null, null, BOARD, steps.actor()),
                    now.toInstant());
            timeline.append(file, Kind.ACCEPTED, steps.actor(), review.overruled());
        } else {
            refuse(file, review, six, now);
        }
        steps.save(file);
    }

    /** Who delivers the notice gets the words to tell and nothing of the registers (C-16, R-ELI-10). */
    private void told(DelegateExecution execution, Review review) {
        if (review.decision() == Review.Decision.ACCEPT) {
            execution.setVariable("told", null);
            return;
        }
        String checked = String.valueOf(execution.getVariable("eligibility"));
        Eligibility eligibility =
                Objects.requireNonNull(binder.bind(checked, Eligibility.class).document());
        String labels =
                eligibility.told(review.grounds()).stream().map(Ground::label).collect(Collectors.joining("；"));
        steps.write(execution, "told", new Told(labels, review.reason(), review.referral()));
    }

    private void refuse(CaseFile file, Review review, boolean toBeConfirmed, Date now) {
        if (!toBeConfirmed) {
            file.refuse(now.toInstant());
            grounds.note(file.number(), review.grounds());
        }
        timeline.append(file, Kind.REFUSED, steps.actor(), review.reason());
        if (otherGroundsBefore(file, review)) {
            timeline.append(file, Kind.AUDITED, steps.actor(), "再次以新的理由不予受理，应当一次性告知");
        }
    }

    /** The firm is to be told once in full: a refusal for other grounds than an earlier one is looked into (R-ELI-11). */
    private boolean otherGroundsBefore(CaseFile file, Review review) {
        return documents.of(file.number()).stream()
                .filter(document -> document.name().equals("review"))
                .map(document -> binder.bind(document.content(), Review.class).document())
                .filter(Objects::nonNull)
                .filter(earlier -> earlier.decision() == Review.Decision.REFUSE)
                .anyMatch(earlier -> !Set.copyOf(earlier.grounds()).equals(Set.copyOf(review.grounds())));
    }

    /** What the form of the notice shows. */
    private record Told(
            String grounds,
            @Nullable String reason,
            @Nullable String referral) {}
}
