package org.qifu.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qifu.casefile.CaseFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes by which a firm without account opens its case (R-INT-02). A code has 130 random bits and is stored as its
 * SHA-256 only: a slow hash protects what people think up, but nobody tries 2^130 codes however fast each try is.
 */
@Component
public class QueryCodes {

    /** The newest codes of a case that still open it; who repeats a request for ever makes no look-up slower. */
    private static final int VALID = 20;

    /** Compared with when a case has no code, or is none: the same work for a wrong number as for a wrong code. */
    private static final String NO_HASH = "0".repeat(64);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Clock clock;

    QueryCodes(JdbcClient jdbc, CaseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** A new code for the case, beside those it has; joins the caller's transaction. */
    public String issue(String caseNumber) {
        String code = QueryCode.random(random);
        jdbc.sql("insert into portal_access (case_number, code_hash, issued_at) values (?, ?, ?)")
                .params(caseNumber, Sha256.of(QueryCode.typed(code)), now())
                .update();
        return code;
    }

    /**
     * A new code for the case; those before open nothing any more. For a firm that lost its code, after it was reached
     * through the contact on file. Throws {@link IllegalArgumentException} when there is no such case.
     */
    @Transactional
    public String reissue(String caseNumber) {
        // Of two at once the second revokes the code of the first.
        files.lock(caseNumber);
        jdbc.sql("update portal_access set revoked_at = ? where case_number = ? and revoked_at is null")
                .params(now(), caseNumber)
                .update();
        return issue(caseNumber);
    }

    /**
     * Whether number and code belong together, both as they were typed. Works the same for a wrong number as for a wrong
     * code, and takes no longer the more of a code is right.
     */
    public boolean opens(String caseNumber, String queryCode) {
        byte[] typed = bytes(Sha256.of(QueryCode.typed(queryCode)));
        List<String> hashes = new ArrayList<>(hashes(CaseNumber.typed(caseNumber)));
        hashes.add(NO_HASH);
        boolean opens = false;
        for (String hash : hashes) {
            opens |= MessageDigest.isEqual(bytes(hash), typed);
        }
        return opens;
    }

    private List<String> hashes(String caseNumber) {
        return jdbc.sql("select code_hash from portal_access where case_number = ? and revoked_at is null"
                        + " order by id desc fetch first " + VALID + " rows only")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
