package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A refusal tells all its grounds and its reason at once and shows the way on (R-ELI-03, R-ELI-09, R-ELI-11); a false statement is proven (R-ELI-12). */
@Component
class RefusedBooking implements DocumentRule<Review> {

    @Override
    public Class<Review> document() {
        return Review.class;
    }

    @Override
    public List<Problem> check(Review review, Submission submission) {
        if (review.decision() != Review.Decision.REFUSE) {
            return List.of();
        }
        boolean unproven = review.grounds().contains(Ground.FALSE_STATEMENT.name()) && review.evidence() == null;
        return new Findings()
                .refuse(review.grounds().isEmpty(), "grounds", "请至少选择一项不予受理的情形，有几项选几项，一次性告知")
                .fill("reason", review.reason())
                .refuse(review.referral() == null, "referral", "请填写指引：企业可以去哪里、找谁办理")
                .refuse(unproven, "evidence", "以虚假陈述不予受理的，请填写依据")
                .list();
    }
}
