package org.qifu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The consultations and their history. */
@Repository
public class Consultations {

    private static final List<String> COLUMNS =
            List.of("title", "department", "draft", "first_day", "last_day", "reply", "published");

    private final Versions<Consultation> versions;

    Consultations(JdbcClient jdbc, Clock clock) {
        versions = new Versions<>(
                jdbc,
                clock,
                "consultation",
                COLUMNS,
                each -> Arrays.asList(
                        each.title(),
                        each.department(),
                        each.draft(),
                        each.firstDay(),
                        each.lastDay(),
                        each.reply(),
                        each.published()),
                Consultations::read);
    }

    /** The latest version of every consultation, by id, unpublished ones included. */
    public List<Version<Consultation>> current() {
        return versions.current();
    }

    /** All versions of a consultation, the latest first; empty when there is none. */
    public List<Version<Consultation>> history(String id) {
        return versions.history(id);
    }

    /** What is published, the latest period first. */
    public List<Consultation> published() {
        return current().stream()
                .map(Version::content)
                .filter(Consultation::published)
                .sorted(Comparator.comparing(Consultation::lastDay).reversed())
                .toList();
    }

    /** The published consultation of this id. */
    public Optional<Consultation> find(String id) {
        return history(id).stream().findFirst().map(Version::content).filter(Consultation::published);
    }

    /**
     * Makes the next version.
     *
     * @param basedOn the version that the editor saw, 0 for a new consultation
     * @throws OutdatedText when another version is the latest
     */
    @Transactional
    public Version<Consultation> save(Consultation consultation, int basedOn, String by) {
        return versions.save(consultation.id(), consultation, basedOn, by);
    }

    private static Consultation read(ResultSet row) throws SQLException {
        return new Consultation(
                row.getString("id"),
                row.getString("title"),
                row.getString("department"),
                row.getString("draft"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reply"),
                row.getBoolean("published"));
    }
}
