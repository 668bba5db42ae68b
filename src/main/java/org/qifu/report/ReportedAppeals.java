package org.qifu.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the appeals of a span of time, in one statement. */
@Repository
class ReportedAppeals {

    private static final String APPEALS =
            "select c.number, c.registered_at, c.applicant, c.applicant_kind, c.credit_code,"
                    + " c.contact_name, c.station, c.channel, c.board, c.need, c.appeal_class, i.issue_group, i.concern"
                    + " from case_file c left join case_issue i on i.case_number = c.number where c.kind = 'APPEAL'";

    private final JdbcClient jdbc;

    ReportedAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appeals registered from the begin to before the end, oldest first. */
    List<ReportedAppeal> between(Instant begin, Instant end) {
        return jdbc.sql(APPEALS + " and c.registered_at >= :begin and c.registered_at < :end"
                        + " order by c.registered_at, c.number")
                .param("begin", begin.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query(ReportedAppeals::appeal)
                .list();
    }

    private static ReportedAppeal appeal(ResultSet row, int index) throws SQLException {
        String concern = row.getString("concern");
        return new ReportedAppeal(
                row.getString("number"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getString("applicant"),
                row.getString("applicant_kind"),
                row.getString("credit_code"),
                row.getString("contact_name"),
                row.getString("station"),
                row.getString("channel"),
                row.getString("board"),
                row.getString("need"),
                group(row.getString("issue_group"), row.getString("appeal_class")),
                concern == null ? null : Concern.valueOf(concern));
    }

    /** Every appeal is of one of the three groups, also before it is accepted (R-SEN-01). */
    private static IssueGroup group(@Nullable String group, @Nullable String appealClass) {
        if (group != null) {
            return IssueGroup.valueOf(group);
        }
        return appealClass == null ? IssueGroup.HELP : IssueGroup.of(AppealClass.valueOf(appealClass));
    }
}
