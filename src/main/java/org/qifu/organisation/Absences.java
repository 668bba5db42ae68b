package org.qifu.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qifu.organisation.Absence.Kind;
import org.qifu.organisation.Absence.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of 代理: entered, ended early, never deleted. */
@Component
public class Absences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a rule.
     *
     * @throws AbsenceRefused when it overlaps one of the same person and scope, or closes a loop
     */
    @Transactional
    public Absence enter(NewAbsence rule) {
        jdbc.sql("select id from absence_turn where id = 1 for update")
                .query(Integer.class)
                .single();
        new AbsenceCheck(notEnded(rule.firstDay())).require(rule);
        jdbc.sql("insert into absence (person, proxy, first_day, last_day, scope, scope_of, reason, entered_by,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(rule.person())
                .param(rule.proxy())
                .param(rule.firstDay())
                .param(rule.lastDay())
                .param(rule.scope().kind().name())
                .param(rule.scope().of())
                .param(rule.reason())
                .param(rule.enteredBy())
                .param(Timestamp.from(clock.instant()))
                .update();
        // Nobody else enters one meanwhile.
        return rules(jdbc.sql("select * from absence where id = (select max(id) from absence)"))
                .get(0);
    }

    /** Ends a rule early; one that was ended stays as it is. */
    @Transactional
    public void end(long id, String by) {
        jdbc.sql("update absence set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                .params(Timestamp.from(clock.instant()), by, id)
                .update();
    }

    /** The rule of this id. */
    public Optional<Absence> find(long id) {
        return rules(jdbc.sql("select * from absence where id = ?").param(id)).stream()
                .findFirst();
    }

    /** All rules that are not over for longer than since this day, the latest first. */
    public List<Absence> since(LocalDate day) {
        return rules(jdbc.sql("select * from absence where last_day >= ? order by first_day desc, id desc")
                .param(day));
    }

    /** The rules of a person that are not over on this day. */
    List<Absence> of(String person, LocalDate day) {
        return rules(jdbc.sql("select * from absence where person = ? and last_day >= ? and ended_at is null")
                .params(person, day));
    }

    private List<Absence> notEnded(LocalDate day) {
        return rules(jdbc.sql("select * from absence where last_day >= ? and ended_at is null order by id")
                .param(day));
    }

    private static List<Absence> rules(JdbcClient.StatementSpec statement) {
        return statement.query((row, index) -> rule(row)).list();
    }

    private static Absence rule(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Absence(
                row.getLong("id"),
                row.getString("person"),
                row.getString("proxy"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Scope(Kind.valueOf(row.getString("scope")), row.getString("scope_of")),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
