package org.qifu.enquiry;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A question goes to one of the stations of the list (R-ORG-01). */
@Component
class AskedStation implements DocumentRule<HelpRequest> {

    private final Codes codes;

    AskedStation(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<HelpRequest> document() {
        return HelpRequest.class;
    }

    @Override
    public List<Problem> check(HelpRequest request, Submission submission) {
        return new Findings()
                .refuse(!codes.station(request.station()), "station", "请从列表中选择站点")
                .list();
    }
}
