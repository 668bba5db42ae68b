package org.qifu.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Puts papers of a case into the database, as many as a test wants, without printing them. */
class ListOfPapers {

    private final PaperRows rows;

    ListOfPapers(PaperRows rows) {
        this.rows = rows;
    }

    void add(String caseNumber, String... kinds) {
        for (String kind : kinds) {
            byte[] content = ("paper " + kind).getBytes(StandardCharsets.UTF_8);
            PaperKind of = PaperKind.valueOf(kind);
            int version =
                    rows.latest(caseNumber, of).map(PaperRows.Latest::version).orElse(0) + 1;
            rows.add(
                    new Paper(
                            0,
                            caseNumber,
                            of,
                            version,
                            of.number(caseNumber),
                            kind + ".docx",
                            Sha256.of(content),
                            Instant.parse("2024-03-18T02:00:00Z")),
                    Sha256.of(content),
                    content);
        }
    }
}
