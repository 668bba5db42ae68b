package org.qifu.portal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which request opened which case. A key is kept as long as the case: the row is small and holds nothing of the content, and
 * a request that is repeated after a month still makes no second case.
 */
@Repository
class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The request of this key whose case is open; empty when there is none, or it is being opened just now. */
    Optional<Opened> find(SubmissionKey key) {
        return jdbc.sql("select case_number, content_hash from submission where owner = ? and key_hash = ?")
                .params(key.owner(), Sha256.of(key.key()))
                .query((row, i) -> new Opened(row.getString(1), row.getString(2)))
                .optional();
    }

    /**
     * Takes the key for the transaction's request; waits while another transaction has it.
     *
     * @throws DuplicateKeyException when that one has opened its case; the running transaction can then only be rolled back
     */
    void take(SubmissionKey key, String contentHash) {
        jdbc.sql("insert into submission (owner, key_hash, content_hash, created_at) values (?, ?, ?, ?)")
                .params(key.owner(), Sha256.of(key.key()), contentHash, Timestamp.from(clock.instant()))
                .update();
    }

    /** Notes the case that the request of the key opened. */
    void opened(SubmissionKey key, String caseNumber) {
        jdbc.sql("update submission set case_number = ? where owner = ? and key_hash = ?")
                .params(caseNumber, key.owner(), Sha256.of(key.key()))
                .update();
    }

    /**
     * An earlier request.
     *
     * @param caseNumber null only to the transaction that is opening the case
     */
    record Opened(@Nullable String caseNumber, String contentHash) {}
}
