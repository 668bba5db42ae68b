package org.qifu.intake;

import java.util.Arrays;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.intake.Review.Decision;
import org.qifu.intake.Review.NeedClass;
import org.springframework.stereotype.Component;

/** Who takes a booking on names the need (001 三.4), for an urgent one also its nature (C-08), and the moment (R-SVC-26). */
@Component
class AcceptedNeed implements DocumentRule<Review> {

    /** A list that, unlike an immutable one, may be asked for null. */
    private static final List<NeedClass> NATURES = Arrays.asList(NeedClass.CONSULT, NeedClass.GENERAL);

    @Override
    public Class<Review> document() {
        return Review.class;
    }

    @Override
    public List<Problem> check(Review review, Submission submission) {
        if (review.decision() != Decision.ACCEPT) {
            return List.of();
        }
        boolean urgent = review.needClass() == NeedClass.URGENT;
        return new Findings()
                .choose("needClass", review.needClass())
                .choose("moment", review.moment())
                .refuse(urgent && !NATURES.contains(review.nature()), "nature", "请选择紧急需求的性质：咨询服务需求或者一般服务需求")
                .refuse(!urgent && review.nature() != null, "nature", "只有紧急需求要选择性质，请清空")
                .refuse(!review.grounds().isEmpty(), "grounds", "受理时不能选择不予受理的情形，请清空")
                .list();
    }
}
