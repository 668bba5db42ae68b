package org.qifu.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opinions on the drafts; they are not published one by one, but answered together (R-PLT-09). */
@Repository
public class Opinions {

    private final JdbcClient jdbc;
    private final Consultations consultations;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Consultations consultations, Clock clock) {
        this.jdbc = jdbc;
        this.consultations = consultations;
        this.clock = clock;
    }

    /**
     * Takes an opinion. The same text sent twice from one page is one; a text that was corrected in between is another.
     *
     * @param page what tells the page from others that were shown
     * @throws NotAsked before and after the period, and for what is not published
     */
    public void give(String consultation, @Nullable String author, String text, String page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        boolean asked = consultations
                .find(consultation)
                .filter(each -> each.state(today) == Consultation.State.OPEN)
                .isPresent();
        if (!asked) {
            throw new NotAsked();
        }
        try {
            jdbc.sql("insert into opinion (consultation, once_key, author, text, given_at) values (?, ?, ?, ?, ?)")
                    .param(consultation)
                    .param(onceKey(page, text))
                    .param(author)
                    .param(text)
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            // A double click, or the page sent once more: it is there already.
        }
    }

    /** The opinions on one draft, in the order in which they came. */
    public List<Opinion> of(String consultation) {
        return jdbc.sql("select author, text, given_at from opinion where consultation = ? order by id")
                .param(consultation)
                .query((row, i) -> new Opinion(
                        consultation,
                        row.getString("author"),
                        row.getString("text"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }

    /** How many opinions a draft has. */
    public int count(String consultation) {
        return jdbc.sql("select count(*) from opinion where consultation = ?")
                .param(consultation)
                .query(Integer.class)
                .single();
    }

    private static String onceKey(String page, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((page + '\n' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
