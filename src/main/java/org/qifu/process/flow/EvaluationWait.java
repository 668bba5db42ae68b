package org.qifu.process.flow;

import java.util.Date;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a firm that was answered on site has to rate by itself before it is telephoned. */
@Component("evaluationWait")
public class EvaluationWait {

    private final Deadlines deadlines;
    private final int workingDays;

    EvaluationWait(Deadlines deadlines, @Value("${qifu.evaluation.wait-working-days:0}") int workingDays) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
    }

    /** End of the wait: {@code qifu.evaluation.wait-working-days} after the answer, 0 for at once. */
    public Date until(Date answeredAt) {
        return workingDays == 0 ? answeredAt : deadlines.workingDays(answeredAt, workingDays);
    }
}
