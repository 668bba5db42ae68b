package org.qifu.organisation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which leader keeps contact with which enterprise or project, and the log of the visits (R-ORG-13). */
@Repository
public class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assigns and returns the id. Throws {@link IllegalArgumentException} when leader or target is blank. */
    public String assign(String leader, Contact.Kind kind, String target, LocalDate since) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into contact (id, leader, kind, target, since) values (?, ?, ?, ?, ?)")
                .params(id, Required.text(leader, "领导干部姓名"), kind.name(), Required.text(target, "联系对象"), since)
                .update();
        return id;
    }

    /**
     * Logs a visit. Throws {@link IllegalArgumentException} when the note is blank, or the assignment is unknown or
     * not in force on that day.
     */
    public void visited(String id, LocalDate on, String note) {
        Contact contact = find(id).filter(it -> inForce(it, on)).orElseThrow(() -> noSuchContact(id));
        jdbc.sql("insert into contact_visit (contact, visited_on, note) values (?, ?, ?)")
                .params(contact.id(), on, Required.text(note, "走访情况"))
                .update();
    }

    /** Ends an assignment after this day. Throws {@link IllegalArgumentException} when it is unknown or has ended. */
    public void end(String id, LocalDate on) {
        int ended = jdbc.sql("update contact set ended_on = ? where id = ? and ended_on is null and since <= ?")
                .params(on, id, on)
                .update();
        if (ended == 0) {
            throw noSuchContact(id);
        }
    }

    /** All assignments of a leader, ended ones included. */
    public List<Contact> of(String leader) {
        return contacts("leader = ?", leader);
    }

    private Optional<Contact> find(String id) {
        return contacts("id = ?", id).stream().findFirst();
    }

    private List<Contact> contacts(String condition, String value) {
        return jdbc.sql("select * from contact where " + condition + " order by since, target")
                .param(value)
                .query((row, i) -> new Contact(
                        row.getString("id"),
                        row.getString("leader"),
                        Contact.Kind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        row.getDate("since").toLocalDate(),
                        localDate(row.getDate("ended_on")),
                        visits(row.getString("id"))))
                .list();
    }

    private List<Contact.Visit> visits(String contact) {
        return jdbc.sql("select visited_on, note from contact_visit where contact = ? order by visited_on desc")
                .param(contact)
                .query((row, i) -> new Contact.Visit(row.getDate(1).toLocalDate(), row.getString(2)))
                .list();
    }

    private static boolean inForce(Contact contact, LocalDate on) {
        return !on.isBefore(contact.since()) && (contact.endedOn() == null || !on.isAfter(contact.endedOn()));
    }

    private static @Nullable LocalDate localDate(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static IllegalArgumentException noSuchContact(String id) {
        return new IllegalArgumentException("当日没有有效的定点联系安排：" + id);
    }
}
