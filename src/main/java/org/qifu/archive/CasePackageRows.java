package org.qifu.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.qifu.attachment.BytesInParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of the packages. Rows are added and read; nothing here changes or deletes one (R-ARC-06). */
@Repository
class CasePackageRows {

    private final JdbcClient jdbc;
    private final BytesInParts parts;

    CasePackageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.parts = new BytesInParts(jdbc, "case_package_part");
    }

    /** Adds a row, whose id is still 0, and answers it with its id. */
    CasePackage insert(CasePackage row) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into case_package (case_number, round, sha256, size, made_at) values (?, ?, ?, ?, ?)")
                .params(row.caseNumber(), row.round(), row.sha256(), row.size())
                .param(row.madeAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return find(row.caseNumber(), row.round()).orElseThrow();
    }

    BytesInParts parts() {
        return parts;
    }

    Optional<CasePackage> find(String caseNumber, int round) {
        return jdbc.sql("select * from case_package where case_number = ? and round = ?")
                .params(caseNumber, round)
                .query(CasePackageRows::row)
                .optional();
    }

    private static CasePackage row(ResultSet row, int index) throws SQLException {
        return new CasePackage(
                row.getLong("id"),
                row.getString("case_number"),
                row.getInt("round"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
