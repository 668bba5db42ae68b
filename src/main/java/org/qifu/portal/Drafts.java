package org.qifu.portal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.qifu.casefile.CaseKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Half-filled forms, kept for who has the token: a random text in a cookie, stored as a hash. A draft holds personal
 * data, so it goes with the submission and after {@link #KEPT} at the latest (C-55).
 */
@Repository
public class Drafts {

    /** How long a draft waits for its writer. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** In UTF-16 units; every field of the form at its longest fits. */
    private static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the content in place of what was kept; false when it is too long to be a form. */
    public boolean save(String token, CaseKind kind, String content) {
        if (content.length() > LONGEST) {
            return false;
        }
        if (!update(token, kind, content)) {
            try {
                insert(token, kind, content);
            } catch (DuplicateKeyException e) {
                // Saved a second time at the same moment: the later one stays.
                update(token, kind, content);
            }
        }
        return true;
    }

    private boolean update(String token, CaseKind kind, String content) {
        return jdbc.sql("update portal_draft set kind = ?, content = ?, updated_at = ? where token_hash = ?")
                        .params(kind.name(), content, now(), Sha256.of(token))
                        .update()
                > 0;
    }

    private void insert(String token, CaseKind kind, String content) {
        jdbc.sql("insert into portal_draft (token_hash, kind, content, updated_at) values (?, ?, ?, ?)")
                .params(Sha256.of(token), kind.name(), content, now())
                .update();
    }

    /** What was kept last; empty when nothing was, or too long ago. */
    public Optional<Draft> find(String token, CaseKind kind) {
        return jdbc.sql("select content, updated_at from portal_draft"
                        + " where token_hash = ? and kind = ? and updated_at > ?")
                .params(Sha256.of(token), kind.name(), oldest())
                .query((row, i) -> new Draft(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Forgets the draft. */
    public void forget(String token) {
        jdbc.sql("delete from portal_draft where token_hash = ?")
                .param(Sha256.of(token))
                .update();
    }

    /** Drops what nobody came back for; how many. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    public int forgetOld() {
        return jdbc.sql("delete from portal_draft where updated_at <= ?")
                .param(oldest())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    /** A form as it was left. */
    public record Draft(String content, Instant savedAt) {}
}
