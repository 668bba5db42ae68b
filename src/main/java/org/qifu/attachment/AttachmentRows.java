package org.qifu.attachment;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of the attachments. Rows are added and read; nothing here changes or deletes one (R-ARC-02). */
@Repository
class AttachmentRows {

    private final JdbcClient jdbc;
    private final BytesInParts parts;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.parts = new BytesInParts(jdbc, "attachment_part");
    }

    /** Adds a row, whose id is still 0, and answers it with its id. */
    Attachment insert(Attachment row) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into attachment (case_number, round, kind, file_name, media_type, size, sha256, uploaded_by,"
                        + " uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.caseNumber(), row.round(), row.kind().name(), row.fileName(), row.mediaType(), row.size())
                .params(row.sha256(), row.uploadedBy(), row.uploadedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return find(row.caseNumber(), key.getKeyAs(Long.class)).orElseThrow();
    }

    BytesInParts parts() {
        return parts;
    }

    List<Attachment> of(String caseNumber) {
        return jdbc.sql("select * from attachment where case_number = ? order by id")
                .param(caseNumber)
                .query(AttachmentRows::row)
                .list();
    }

    Optional<Attachment> find(String caseNumber, long id) {
        return jdbc.sql("select * from attachment where case_number = ? and id = ?")
                .params(caseNumber, id)
                .query(AttachmentRows::row)
                .optional();
    }

    InputStream open(long id) {
        return parts.read(id);
    }

    private static Attachment row(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("case_number"),
                row.getInt("round"),
                Attachment.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
