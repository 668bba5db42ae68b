package org.qifu.improvement;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was learnt from closed cases (R-LED-04): written once, never changed; a later one stands beside it. */
@Component
public class CaseReviews {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;

    CaseReviews(JdbcClient jdbc, CaseFiles files, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Records a review of a closed case.
     *
     * @throws ImprovementRefused when the case is still open
     */
    @Transactional
    public void add(String caseNumber, ReviewEntry review, String by) {
        CaseFile file = files.lock(caseNumber);
        if (file.archivedAt() == null) {
            throw new ImprovementRefused("本件尚未办结归档，归档后再复盘。");
        }
        jdbc.sql("insert into case_review (case_number, round, cause, lesson, measure, owner, reviewed_by, reviewed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(caseNumber)
                .param(file.round())
                .param(review.cause())
                .param(review.lesson())
                .param(review.measure())
                .param(review.owner())
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .update();
        timeline.append(file, Kind.REVIEWED, by, review.measure());
    }

    /** All reviews of a case, the oldest first. */
    public List<CaseReview> of(String caseNumber) {
        return jdbc.sql("select * from case_review where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> new CaseReview(
                        row.getLong("id"),
                        row.getString("case_number"),
                        row.getInt("round"),
                        row.getString("cause"),
                        row.getString("lesson"),
                        row.getString("measure"),
                        row.getString("owner"),
                        row.getString("reviewed_by"),
                        row.getTimestamp("reviewed_at").toInstant()))
                .list();
    }
}
