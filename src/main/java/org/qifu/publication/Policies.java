package org.qifu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The policies and their history. */
@Repository
public class Policies {

    private static final List<String> COLUMNS =
            List.of("title", "department", "summary", "body", "automatic", "last_day", "published");

    private final Versions<Policy> versions;
    private final Clock clock;

    Policies(JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        versions = new Versions<>(
                jdbc,
                clock,
                "policy",
                COLUMNS,
                policy -> Arrays.asList(
                        policy.title(),
                        policy.department(),
                        policy.summary(),
                        policy.body(),
                        policy.automatic(),
                        policy.lastDay(),
                        policy.published()),
                Policies::read);
    }

    /** The latest version of every policy, by id, unpublished ones included. */
    public List<Version<Policy>> current() {
        return versions.current();
    }

    /** All versions of a policy, the latest first; empty when there is none. */
    public List<Version<Policy>> history(String id) {
        return versions.history(id);
    }

    /**
     * What is published and has the words in title, department or summary; everything for no words. What can no longer be
     * had comes last.
     */
    public List<Policy> published(String words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        return current().stream()
                .map(Version::content)
                .filter(Policy::published)
                .filter(policy -> Words.of(words).in(policy.title(), policy.department(), policy.summary()))
                .sorted(Comparator.comparing(policy -> !policy.automatic() && !policy.applicable(today)))
                .toList();
    }

    /** The published policy of this id. */
    public Optional<Policy> find(String id) {
        return history(id).stream().findFirst().map(Version::content).filter(Policy::published);
    }

    /**
     * Makes the next version.
     *
     * @param basedOn the version that the editor saw, 0 for a new policy
     * @throws OutdatedText when another version is the latest
     */
    @Transactional
    public Version<Policy> save(Policy policy, int basedOn, String by) {
        return versions.save(policy.id(), policy, basedOn, by);
    }

    private static Policy read(ResultSet row) throws SQLException {
        return new Policy(
                row.getString("id"),
                row.getString("title"),
                row.getString("department"),
                row.getString("summary"),
                row.getString("body"),
                row.getBoolean("automatic"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("published"));
    }
}
