package org.qifu.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qifu.archive.Sheet.Issue;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the printed papers of a case from its documents and keeps every version of them. */
@Component
public class Papers {

    private final CaseFiles files;
    private final Documents documents;
    private final PaperTemplates templates;
    private final PaperRows rows;
    private final Clock clock;
    private final Sheets sheets;

    Papers(CaseFiles files, Documents documents, PaperTemplates templates, PaperRows rows, Clock clock, Sheets sheets) {
        this.files = files;
        this.documents = documents;
        this.templates = templates;
        this.rows = rows;
        this.clock = clock;
        this.sheets = sheets;
    }

    /**
     * Makes a paper from the newest documents. Asked again with the same documents it does nothing; when they have
     * changed it makes the next version (R-COM-06). The lock on the case lets two nodes make it one after the other.
     *
     * @throws IllegalStateException when a document that the paper is made from is not there yet
     */
    @Transactional
    public void make(String caseNumber, PaperKind kind) {
        var sources = new Sources(files.lock(caseNumber), documents.of(caseNumber));
        Sheet sheet = sheets.get(kind);
        String fingerprint = sources.fingerprint(sheet.sources());
        Optional<PaperRows.Latest> latest = rows.latest(caseNumber, kind);
        if (latest.isPresent() && latest.get().sources().equals(fingerprint)) {
            return;
        }
        int version = latest.map(made -> made.version() + 1).orElse(1);
        var issue = new Issue(kind.number(caseNumber), version, LocalDate.now(clock.withZone(Deadlines.ZONE)));
        byte[] file = templates.fill(kind, sheet.fields(sources, issue));
        rows.add(
                new Paper(
                        0,
                        caseNumber,
                        kind,
                        version,
                        issue.number(),
                        fileName(kind, issue),
                        Sha256.of(file),
                        clock.instant()),
                fingerprint,
                file);
    }

    /** The papers of a case, the newest version of a kind last; empty when there are none. */
    public List<Paper> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /** The DOCX file of a paper. Throws {@link IllegalArgumentException} when there is no paper of this id. */
    public byte[] content(long id) {
        return rows.content(id).orElseThrow(() -> new IllegalArgumentException("No paper " + id));
    }

    private static String fileName(PaperKind kind, Issue issue) {
        String version = issue.version() == 1 ? "" : "-第" + issue.version() + "版";
        return issue.number() + "-" + kind.title() + version + ".docx";
    }
}
