package org.qifu.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the papers made. Rows are added and read, never changed or deleted. */
@Repository
class PaperRows {

    private static final String COLUMNS = "id, case_number, kind, version, paper_number, file_name, sha256, made_at";

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of a kind; empty when none was made. */
    Optional<Latest> latest(String caseNumber, PaperKind kind) {
        return jdbc.sql("select version, sources_sha256 from case_paper where case_number = ? and kind = ?"
                        + " order by version desc limit 1")
                .params(caseNumber, kind.name())
                .query((row, i) -> new Latest(row.getInt(1), row.getString(2)))
                .optional();
    }

    void add(Paper paper, String sources, byte[] content) {
        jdbc.sql("insert into case_paper (case_number, kind, version, paper_number, file_name, sha256, made_at,"
                        + " sources_sha256, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        paper.caseNumber(),
                        paper.kind().name(),
                        paper.version(),
                        paper.number(),
                        paper.fileName(),
                        paper.sha256(),
                        Timestamp.from(paper.madeAt()),
                        sources,
                        content)
                .update();
    }

    List<Paper> of(String caseNumber) {
        return jdbc.sql("select " + COLUMNS + " from case_paper where case_number = ? order by id")
                .param(caseNumber)
                .query((row, i) -> paper(row))
                .list();
    }

    Optional<byte[]> content(long id) {
        return jdbc.sql("select content from case_paper where id = ?")
                .param(id)
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getLong("id"),
                row.getString("case_number"),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("paper_number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant());
    }

    /**
     * A version that was made.
     *
     * @param sources fingerprint of the documents it was made from
     */
    record Latest(int version, String sources) {}
}
