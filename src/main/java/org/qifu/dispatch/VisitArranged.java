package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A visit has a place (R-SVC-02), and goes to enterprises and individual businesses only (R-ELI-02, C-15). */
@Component
class VisitArranged implements DocumentRule<Dispatch> {

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        if (dispatch.method() != Method.ONSITE) {
            return List.of();
        }
        boolean person = submission
                .runningCase()
                .document("application")
                .filter(application ->
                        "PERSON".equals(application.path("applicantKind").asText()))
                .isPresent();
        return new Findings()
                .fill("place", dispatch.place())
                .refuse(person, "method", "上门指导只面向企业和个体工商户，群众申请的请选择其他服务方式")
                .list();
    }
}
