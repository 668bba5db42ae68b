package org.qifu.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where everybody writes what must be known later. An entry joins the caller's transaction and falls with it; outside of
 * one it is there at once, so whoever shows or hands out something writes first and answers afterwards.
 */
@Component
public class AuditLog {

    private static final int ACTOR = 64;
    private static final int SUBJECT = 300;
    private static final int PURPOSE = 200;
    private static final int DETAILS = 4000;

    private final JdbcClient jdbc;
    // Not the clock of the rules, which follows the engine's and can be shifted.
    private final Clock clock = Clock.systemUTC();

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry; what is too long for the table is cut off, and what no database takes is made visible. */
    public void write(AuditEntry entry) {
        jdbc.sql(
                        "insert into audit_entry (happened_at, kind, actor, subject, purpose, details) values (?, ?, ?, ?, ?, ?)")
                .param(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param(entry.kind().name())
                .param(cut(entry.actor(), ACTOR))
                .param(cut(entry.subject(), SUBJECT))
                .param(cut(entry.purpose(), PURPOSE))
                .param(cut(entry.details(), DETAILS))
                .update();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        String writable = text == null ? null : text.replace('\0', '␀');
        return writable == null || writable.length() <= longest ? writable : writable.substring(0, longest);
    }
}
