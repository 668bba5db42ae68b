package org.qifu.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A refusal rests on grounds of the documents; that nobody is responsible (R-INT-22) or a past penalty (R-ELI-14) is none. */
@Component
class KnownGrounds implements DocumentRule<Review> {

    private static final Set<String> CODES =
            Arrays.stream(Ground.values()).map(Ground::name).collect(Collectors.toSet());

    @Override
    public Class<Review> document() {
        return Review.class;
    }

    @Override
    public List<Problem> check(Review review, Submission submission) {
        boolean known = review.grounds().stream().allMatch(CODES::contains);
        boolean once = Set.copyOf(review.grounds()).size() == review.grounds().size();
        return new Findings()
                .refuse(!known, "grounds", "请从列表中选择不予受理的情形")
                .refuse(!once, "grounds", "同一情形请只选一次")
                .list();
    }
}
