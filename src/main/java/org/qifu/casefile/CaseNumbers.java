package org.qifu.casefile;

import java.time.Instant;
import java.time.Year;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out case numbers such as {@code SQ-2026-00001} (R-INT-16, design decision D5). They come from a database
 * sequence, so that no two nodes give the same one; a number lost by a rollback is never given again.
 */
@Component
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this kind, in the year of {@code at}. */
    public String next(CaseKind kind, Instant at) {
        long serial = jdbc.sql("select nextval('" + kind.sequence() + "')")
                .query(Long.class)
                .single();
        return "%s-%d-%05d"
                .formatted(kind.prefix(), Year.from(at.atZone(Deadlines.ZONE)).getValue(), serial);
    }
}
