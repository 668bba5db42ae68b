package org.qifu.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qifu.archive.Sheet.Issue;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers as words, the same as in their DOCX files. */
@Component
public class PaperTexts {

    private final CaseFiles files;
    private final Documents documents;
    private final PaperRows rows;
    private final Sheets sheets;

    PaperTexts(CaseFiles files, Documents documents, PaperRows rows, Sheets sheets) {
        this.files = files;
        this.documents = documents;
        this.rows = rows;
        this.sheets = sheets;
    }

    /**
     * The newest version of a paper; empty when none was made, or the documents have changed since and the next version
     * is still being made.
     */
    @Transactional(readOnly = true)
    public Optional<PaperText> newest(String caseNumber, PaperKind kind) {
        Optional<Paper> newest = rows.of(caseNumber).stream()
                .filter(paper -> paper.kind() == kind)
                .max(Comparator.comparingInt(Paper::version));
        Sheet sheet = sheets.get(kind);
        return newest.flatMap(paper -> files.find(caseNumber)
                .map(file -> new Sources(file, documents.of(caseNumber)))
                .filter(sources -> rows.latest(caseNumber, kind)
                        .filter(made -> made.sources().equals(sources.fingerprint(sheet.sources())))
                        .isPresent())
                .map(sources -> new PaperText(paper, words(sheet, sources, paper), sheet.sentences())));
    }

    private static Map<String, String> words(Sheet sheet, Sources sources, Paper paper) {
        LocalDate on = LocalDate.ofInstant(paper.madeAt(), Deadlines.ZONE);
        return sheet.fields(sources, new Issue(paper.number(), paper.version(), on)).entrySet().stream()
                .filter(field -> field.getValue() instanceof String)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> (String) field.getValue()));
    }
}
