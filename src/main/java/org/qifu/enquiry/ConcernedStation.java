package org.qifu.enquiry;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A station that a blocking point concerns is one of the list (R-ORG-01). */
@Component
class ConcernedStation implements DocumentRule<BlockingPoint> {

    private final Codes codes;

    ConcernedStation(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<BlockingPoint> document() {
        return BlockingPoint.class;
    }

    @Override
    public List<Problem> check(BlockingPoint point, Submission submission) {
        String station = point.station();
        return new Findings()
                .refuse(station != null && !codes.station(station), "station", "请从列表中选择站点")
                .list();
    }
}
