package org.qifu.report;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A report without advice is not handed in: figures alone are no 研判 (R-SEN-01, R-SEN-04). */
@Component
class AdviceGiven implements DocumentRule<SentimentEdit> {

    @Override
    public Class<SentimentEdit> document() {
        return SentimentEdit.class;
    }

    @Override
    public List<Problem> check(SentimentEdit edit, Submission submission) {
        boolean missing = edit.decision() == SentimentEdit.Decision.SUBMIT && edit.advice() == null;
        return missing ? List.of(new Problem("advice", "请填写研判意见和工作建议后再提交审核")) : List.of();
    }
}
