package org.qifu.ledger;

import static org.qifu.ledger.Moments.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.Rating;

/** Reads rows of {@link LedgerQuery}. */
record LedgerRowMapper(Instant now) {

    LedgerRow map(ResultSet row) throws SQLException {
        String chain = row.getString("chain");
        return new LedgerRow(
                row.getString("number"),
                row.getString("kind"),
                row.getString("station"),
                instant(row, "accepted_at"),
                row.getString("channel"),
                applicant(row),
                row.getString("need"),
                row.getString("problem_list"),
                chain == null ? row.getString("zone") : chain,
                row.getString("appeal_class"),
                codes(row, "moves"),
                codes(row, "services"),
                row.getString("lead"),
                row.getString("owner"),
                instant(row, "due_at"),
                instant(row, "answered_at"),
                kept(row),
                row.getString("stage"),
                row.getString("outcome"),
                row.getString("answer_text"),
                row.getObject("plan_due_on", LocalDate.class),
                row.getObject("revisit_due", Boolean.class),
                row.getObject("revisit_solved", Boolean.class),
                rating(row),
                instant(row, "archived_at"),
                row.getString("detail"),
                row.getString("county"),
                row.getString("follow_up"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        String codes = row.getString(column);
        return codes == null ? List.of() : List.of(codes.split(","));
    }

    private static Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(
                row.getString("applicant"),
                row.getString("applicant_kind"),
                row.getString("credit_code"),
                row.getString("address"),
                row.getString("contact_name"),
                row.getString("contact_phone"));
    }

    private @Nullable Boolean kept(ResultSet row) throws SQLException {
        Instant dueAt = instant(row, "due_at");
        Instant answeredAt = instant(row, "answered_at");
        if (dueAt == null) {
            return null;
        }
        if (row.getInt("breaches") > 0 || (answeredAt == null ? now : answeredAt).isAfter(dueAt)) {
            return false;
        }
        return answeredAt == null ? null : true;
    }

    private static @Nullable Rating rating(ResultSet row) throws SQLException {
        int response = row.getInt("rating_response");
        return row.wasNull()
                ? null
                : new Rating(
                        response,
                        row.getInt("rating_attitude"),
                        row.getInt("rating_usefulness"),
                        row.getInt("rating_result"));
    }
}
