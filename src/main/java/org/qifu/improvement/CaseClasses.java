package org.qifu.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Cases of the same class (R-LED-05): one solved problem is to solve them all. */
@Component
public class CaseClasses {

    private static final String REPORT = "select case_class.id, name, opened_at, measure, solved_at,"
            + " count(number) as linked,"
            + " sum(case when number is not null and archived_at is null then 1 else 0 end) as still_open"
            + " from case_class left join case_class_member on class_id = case_class.id"
            + " left join case_file on number = case_number";

    private static final String GROUPED =
            " group by case_class.id, name, opened_at, measure, solved_at" + " order by linked desc, case_class.id";

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;

    CaseClasses(JdbcClient jdbc, CaseFiles files, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** All classes with the count of their cases, the largest first. */
    public List<CaseClass> all() {
        return jdbc.sql(REPORT + GROUPED).query((row, index) -> read(row)).list();
    }

    /** The classes of a case. */
    public List<CaseClass> of(String caseNumber) {
        return jdbc.sql(REPORT
                        + " where case_class.id in (select class_id from case_class_member where case_number = ?)"
                        + GROUPED)
                .param(caseNumber)
                .query((row, index) -> read(row))
                .list();
    }

    /** Numbers of the cases of a class. */
    public List<String> cases(long id) {
        return jdbc.sql("select case_number from case_class_member where class_id = ? order by case_number")
                .param(id)
                .query(String.class)
                .list();
    }

    /** Links a case to the class of this name, which is opened when there is none; does nothing when it is linked. */
    @Transactional
    public void link(String caseNumber, String name, String by) {
        CaseFile file = files.lock(caseNumber);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into case_class (name, opened_by, opened_at) select ?, ?, cast(? as timestamp with time zone)"
                        + " where not exists (select 1 from case_class where name = ?)")
                .params(name, by, now, name)
                .update();
        int linked = jdbc.sql("insert into case_class_member (class_id, case_number, linked_by, linked_at)"
                        + " select id, ?, ?, cast(? as timestamp with time zone) from case_class where name = ?"
                        + " and not exists (select 1 from case_class_member where class_id = case_class.id"
                        + " and case_number = ?)")
                .params(caseNumber, by, now, name, caseNumber)
                .update();
        if (linked > 0) {
            timeline.append(file, Kind.LINKED, by, name);
        }
    }

    /**
     * Says what solves the whole class.
     *
     * @throws ImprovementRefused when there is no such class
     */
    @Transactional
    public void solve(long id, String measure, String by) {
        int solved = jdbc.sql("update case_class set measure = ?, solved_by = ?, solved_at = ? where id = ?")
                .params(measure, by, Timestamp.from(clock.instant()), id)
                .update();
        if (solved == 0) {
            throw new ImprovementRefused("没有这一类问题，请刷新列表后重试。");
        }
    }

    private static CaseClass read(ResultSet row) throws SQLException {
        Timestamp solved = row.getTimestamp("solved_at");
        return new CaseClass(
                row.getLong("id"),
                row.getString("name"),
                row.getInt("linked"),
                row.getInt("still_open"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("measure"),
                solved == null ? null : solved.toInstant());
    }
}
