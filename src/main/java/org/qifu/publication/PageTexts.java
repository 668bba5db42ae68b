package org.qifu.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the pages that an administrator writes, and their history. */
@Repository
public class PageTexts {

    private final Versions<String> versions;

    PageTexts(JdbcClient jdbc, Clock clock) {
        versions = new Versions<>(jdbc, clock, "page_text", List.of("body"), List::of, row -> row.getString("body"));
    }

    /** All versions of a list's text, the latest first; empty before there is one. */
    public List<Version<String>> history(CordialList list) {
        return versions.history(list.key());
    }

    /** The text as it is now; empty before there is one. */
    public Optional<Version<String>> find(CordialList list) {
        return history(list).stream().findFirst();
    }

    /**
     * Makes the next version.
     *
     * @param basedOn the version that the editor saw, 0 for the first
     * @throws OutdatedText when another version is the latest
     */
    @Transactional
    public Version<String> save(CordialList list, String body, int basedOn, String by) {
        return versions.save(list.key(), body, basedOn, by);
    }
}
