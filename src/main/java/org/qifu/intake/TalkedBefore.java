package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The talk with the firm comes before the decision (R-INT-08): it has taken place. */
@Component
class TalkedBefore implements DocumentRule<Review> {

    @Override
    public Class<Review> document() {
        return Review.class;
    }

    @Override
    public List<Problem> check(Review review, Submission submission) {
        return new Findings()
                .refuse(review.contactAt().isAfter(submission.time()), "contactAt", "时间不能晚于现在，请先与企业沟通再审核")
                .list();
    }
}
