package org.qifu.guidance;

import java.time.LocalDate;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.guidance.Tracking.Status;
import org.springframework.stereotype.Component;

/** Tracking goes on until the firm has put things right, or is stopped with a reason (R-REV-05). */
@Component
class TrackingRound implements DocumentRule<Tracking> {

    @Override
    public Class<Tracking> document() {
        return Tracking.class;
    }

    @Override
    public List<Problem> check(Tracking tracking, Submission submission) {
        LocalDate next = tracking.nextOn();
        boolean going = tracking.status() == Status.IN_PROGRESS;
        boolean stopped = tracking.status() == Status.STOPPED;
        return new Findings()
                .done("contactedOn", tracking.contactedOn(), submission)
                .refuse(going && next == null, "nextOn", "整改中的，请填写下次跟踪日期")
                .refuse(going && next != null && !next.isAfter(submission.day()), "nextOn", "请填写今天以后的日期")
                .refuse(stopped && tracking.stopReason() == null, "stopReason", "终止跟踪的，请填写理由")
                .list();
    }
}
