package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The case belongs to one of the stations of the list (R-ORG-01), a booking maybe to the county's window (R-INT-03). */
@Component
class KnownStation implements DocumentRule<Application> {

    private final Codes codes;

    KnownStation(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        String station = application.station();
        boolean window = GuidanceRequest.is(submission) && codes.guidanceWindow(station);
        return new Findings()
                .refuse(!window && !codes.station(station), "station", "请从列表中选择企业服务站点（窗口）")
                .list();
    }
}
