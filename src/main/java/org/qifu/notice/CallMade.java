package org.qifu.notice;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A call has been made; who was told is named, and who was not, why. */
@Component
class CallMade implements DocumentRule<PhoneCall> {

    @Override
    public Class<PhoneCall> document() {
        return PhoneCall.class;
    }

    @Override
    public List<Problem> check(PhoneCall call, Submission submission) {
        boolean told = call.result() == PhoneCall.Result.TOLD;
        return new Findings()
                .refuse(call.reachedAt().isAfter(submission.time()), "reachedAt", "不能晚于现在")
                .refuse(told && call.toldTo() == null, "toldTo", "请填写接听人")
                .refuse(!told && call.note() == null, "note", "没有告知的，请写明拨打情况")
                .list();
    }
}
