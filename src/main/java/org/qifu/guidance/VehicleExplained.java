package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** An enforcement vehicle is the exception, with a reason (R-SVC-04, C-20). A uniform is recorded and looked into later. */
@Component
class VehicleExplained implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        boolean unexplained = Boolean.TRUE.equals(opinion.vehicleUsed()) && opinion.vehicleReason() == null;
        return new Findings()
                .refuse(unexplained, "vehicleReason", "动用执法车辆的，请填写理由")
                .list();
    }
}
