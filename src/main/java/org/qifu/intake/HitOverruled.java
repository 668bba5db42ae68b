package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A booking that a register speaks against is taken on with a reason only (000 九; a hit is no refusal). */
@Component
class HitOverruled implements DocumentRule<Review> {

    @Override
    public Class<Review> document() {
        return Review.class;
    }

    @Override
    public List<Problem> check(Review review, Submission submission) {
        boolean hit = submission
                .runningCase()
                .document("eligibility")
                .filter(eligibility -> !eligibility.path("hits").isEmpty())
                .isPresent();
        boolean silent = review.decision() == Review.Decision.ACCEPT && hit && review.overruled() == null;
        return new Findings()
                .refuse(silent, "overruled", "查核发现有不予受理的情形，仍予受理的请填写理由")
                .list();
    }
}
