package org.qifu.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was given a case to know of; who was may see it. Writes join the caller's transaction. */
@Component
public class CaseCopies {

    private static final int LISTED = 500;

    private static final String MINE = "(person = :user or unit in (:groups))";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseCopies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the case to a person or to a unit; one of both is null. */
    public void send(
            String caseNumber, @Nullable String person, @Nullable String unit, @Nullable String note, String by) {
        jdbc.sql("insert into case_copy (case_number, person, unit, note, sent_by, sent_at) values (?, ?, ?, ?, ?, ?)")
                .param(caseNumber)
                .param(person)
                .param(unit)
                .param(note)
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether exactly this person or unit has been given the case before. */
    public boolean sent(String caseNumber, @Nullable String person, @Nullable String unit) {
        String column = person == null ? "unit" : "person";
        return jdbc.sql("select count(*) from case_copy where case_number = ? and " + column + " = ?")
                        .params(caseNumber, person == null ? unit : person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the case was given to this person or one of the groups. */
    public boolean received(String caseNumber, String user, Collection<String> groups) {
        return jdbc.sql("select count(*) from case_copy where case_number = :number and " + MINE)
                        .param("number", caseNumber)
                        .param("user", user)
                        .param("groups", some(groups))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was given to this person or one of the groups, the newest first, 500 at most. */
    public List<CaseCopy> of(String user, Collection<String> groups) {
        return jdbc.sql("select * from case_copy where " + MINE + " order by sent_at desc, id desc limit " + LISTED)
                .param("user", user)
                .param("groups", some(groups))
                .query((row, i) -> copy(row))
                .list();
    }

    /** All that was given of one case, in order. */
    public List<CaseCopy> of(String caseNumber) {
        return jdbc.sql("select * from case_copy where case_number = ? order by id")
                .param(caseNumber)
                .query((row, i) -> copy(row))
                .list();
    }

    /** Notes the first reading; false when there is no such copy for this person and these groups. */
    public boolean read(long id, String user, Collection<String> groups) {
        int found = jdbc.sql(
                        "update case_copy set read_by = coalesce(read_by, :user), read_at = coalesce(read_at, :now)"
                                + " where id = :id and " + MINE)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("user", user)
                .param("groups", some(groups))
                .update();
        return found > 0;
    }

    /** An empty list is no SQL. */
    private static Collection<String> some(Collection<String> groups) {
        return groups.isEmpty() ? List.of("") : groups;
    }

    private static CaseCopy copy(ResultSet row) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        Instant readAt = read == null ? null : read.toInstant();
        return new CaseCopy(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("person"),
                row.getString("unit"),
                row.getString("note"),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant(),
                readAt);
    }
}
