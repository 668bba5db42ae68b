package org.qifu.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The record of meetings held by stations and centres (R-ORG-11). */
@Repository
public class Meetings {

    private final JdbcClient jdbc;
    private final TextLists participants;
    private final TextLists cases;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.participants = new TextLists(jdbc, "meeting_participant", "meeting");
        this.cases = new TextLists(jdbc, "meeting_case", "meeting");
    }

    /** Puts a meeting on record. */
    @Transactional
    public void record(Meeting meeting) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into meeting (id, host, kind, held_on, theme) values (?, ?, ?, ?, ?)")
                .params(id, meeting.host(), meeting.kind().name(), meeting.heldOn(), meeting.theme())
                .update();
        participants.replace(id, meeting.participants());
        cases.replace(id, meeting.cases());
        for (int i = 0; i < meeting.decisions().size(); i++) {
            Meeting.Decision decision = meeting.decisions().get(i);
            jdbc.sql("insert into meeting_decision (meeting, seq, text, owner) values (?, ?, ?, ?)")
                    .params(id, i, decision.text(), decision.owner())
                    .update();
        }
    }

    /** The meetings of a station or centre, the latest first. */
    public List<Meeting> of(String host) {
        return meetings("host = ?", host);
    }

    /** The meetings that discussed a case, the latest first. */
    public List<Meeting> discussing(String caseNumber) {
        return meetings("id in (select meeting from meeting_case where text = ?)", caseNumber);
    }

    private List<Meeting> meetings(String condition, String value) {
        Map<String, List<String>> people = participants.all();
        Map<String, List<String>> numbers = cases.all();
        Map<String, List<Meeting.Decision>> decisions = decisions();
        return jdbc.sql("select * from meeting where " + condition + " order by held_on desc, id")
                .param(value)
                .query((row, i) -> new Meeting(
                        row.getString("host"),
                        Meeting.Kind.valueOf(row.getString("kind")),
                        row.getDate("held_on").toLocalDate(),
                        row.getString("theme"),
                        people.getOrDefault(row.getString("id"), List.of()),
                        numbers.getOrDefault(row.getString("id"), List.of()),
                        decisions.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<Meeting.Decision>> decisions() {
        Map<String, List<Meeting.Decision>> decisions = new HashMap<>();
        jdbc.sql("select meeting, text, owner from meeting_decision order by meeting, seq")
                .query(row -> {
                    decisions
                            .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Meeting.Decision(row.getString(2), row.getString(3)));
                });
        return decisions;
    }
}
