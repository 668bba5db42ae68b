package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 点上 and 链上 may be filed with a reason (R-ESC-05); 块上 not (R-ESC-04), unless the station head overrides (C-27). */
@Component
class FilingToCounty implements DocumentRule<Appeals> {

    @Override
    public Class<Appeals> document() {
        return Appeals.class;
    }

    @Override
    public List<Problem> check(Appeals appeals, Submission submission) {
        if (appeals.outcome() != Appeals.Outcome.FILED) {
            return new Findings()
                    .refuse(appeals.override(), "override", "不向县申报时请取消勾选")
                    .list();
        }
        var findings = new Findings().fill("reason", appeals.reason());
        if (!"BLOCK".equals(submission.runningCase().list())) {
            return findings.refuse(appeals.override(), "override", "只有块上问题需要提级申报，请取消勾选")
                    .list();
        }
        return findings.refuse(!appeals.override(), "outcome", "块上问题请由站点妥善处置，或由站点负责人决定提级申报")
                .refuse(appeals.override() && !headOfStation(submission), "override", "提级申报请由企业综合服务办公室站点负责人办理")
                .list();
    }

    private static boolean headOfStation(Submission submission) {
        return submission.groups().contains(submission.runningCase().station() + "-office");
    }
}
