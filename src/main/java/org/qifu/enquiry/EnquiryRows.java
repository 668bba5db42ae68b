package org.qifu.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the enquiries. Messages are added and read; nothing changes or deletes one. */
@Repository
class EnquiryRows {

    private final JdbcClient jdbc;

    EnquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next(EnquiryKind kind) {
        return jdbc.sql("select nextval('" + kind.sequence() + "')")
                .query(Long.class)
                .single();
    }

    void insert(Enquiry enquiry) {
        jdbc.sql("insert into enquiry (number, kind, station, firm, name, phone, state, state_since, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        enquiry.number(),
                        enquiry.kind().name(),
                        enquiry.station(),
                        enquiry.asker().firm())
                .params(
                        enquiry.asker().name(),
                        enquiry.asker().phone(),
                        enquiry.state().name())
                .params(at(enquiry.stateSince()), at(enquiry.openedAt()))
                .update();
    }

    void state(String number, EnquiryState state, @Nullable Closing closing, Instant now) {
        jdbc.sql("update enquiry set state = ?, closed_by = ?, state_since = ? where number = ?")
                .params(state.name(), closing == null ? null : closing.name(), at(now), number)
                .update();
    }

    Optional<Enquiry> find(String number) {
        return read("select * from enquiry where number = ?", number);
    }

    Optional<Enquiry> lock(String number) {
        return read("select * from enquiry where number = ? for update", number);
    }

    private Optional<Enquiry> read(String sql, String number) {
        return jdbc.sql(sql).param(number).query(EnquiryRows::enquiry).optional();
    }

    void insert(String number, Message message) {
        Suggestion suggestion = message.suggestion();
        jdbc.sql("insert into enquiry_message (enquiry_number, seq, unit, actor, text, suggestion, said_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(number, message.seq(), message.unit(), message.actor(), message.text())
                .params(suggestion == null ? null : suggestion.name(), at(message.saidAt()))
                .update();
    }

    List<Message> messages(String number) {
        return jdbc.sql("select * from enquiry_message where enquiry_number = ? order by seq")
                .param(number)
                .query(EnquiryRows::message)
                .list();
    }

    private static Enquiry enquiry(ResultSet row, int index) throws SQLException {
        String closedBy = row.getString("closed_by");
        return new Enquiry(
                row.getString("number"),
                EnquiryKind.valueOf(row.getString("kind")),
                row.getString("station"),
                new Asker(row.getString("firm"), row.getString("name"), row.getString("phone")),
                EnquiryState.valueOf(row.getString("state")),
                instant(row, "state_since"),
                instant(row, "opened_at"),
                closedBy == null ? null : Closing.valueOf(closedBy));
    }

    private static Message message(ResultSet row, int index) throws SQLException {
        String suggestion = row.getString("suggestion");
        return new Message(
                row.getInt("seq"),
                row.getString("unit"),
                row.getString("actor"),
                Objects.requireNonNull(row.getString("text")),
                suggestion == null ? null : Suggestion.valueOf(suggestion),
                instant(row, "said_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
