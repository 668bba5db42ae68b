package org.qifu.evaluation;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** What staff fill in by telephone or at the window is marked so (R-FBK-03); only the firm's own rating is its own. */
@Component
class EvaluationSource implements DocumentRule<Evaluation> {

    @Override
    public Class<Evaluation> document() {
        return Evaluation.class;
    }

    @Override
    public List<Problem> check(Evaluation evaluation, Submission submission) {
        boolean byFirm = !submission.task().equals("phoneEvaluation");
        boolean saysFirm = evaluation.source() == Evaluation.Source.PORTAL;
        return new Findings()
                .refuse(byFirm != saysFirm, "source", byFirm ? "应为企业自行评价" : "请选择电话回访或窗口评价")
                .list();
    }
}
