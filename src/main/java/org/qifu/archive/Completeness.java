package org.qifu.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Which papers a guidance must have before it can be archived (R-ARC-01, R-ARC-05). */
@Component
public class Completeness {

    private final CaseFiles files;
    private final Documents documents;
    private final Attachments attachments;
    private final Papers papers;
    private final Organisation organisation;

    Completeness(
            CaseFiles files, Documents documents, Attachments attachments, Papers papers, Organisation organisation) {
        this.files = files;
        this.documents = documents;
        this.attachments = attachments;
        this.papers = papers;
        this.organisation = organisation;
    }

    /**
     * What is missing, in the words of those who have to bring it; nothing when the case is complete. An appeal is looked at
     * by its own flow.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    public List<String> missing(String caseNumber) {
        CaseFile file = files.find(caseNumber).orElseThrow(() -> new IllegalArgumentException("No case " + caseNumber));
        if (file.kind() != CaseKind.GUIDANCE) {
            return List.of();
        }
        CaseRecord record = CaseRecord.of(documents.of(caseNumber), file.round());
        var needs = new GuidanceNeeds(record, made(caseNumber), signed(file), organisation::name);
        return needs.missing();
    }

    private Set<String> made(String caseNumber) {
        return papers.of(caseNumber).stream().map(paper -> paper.kind().name()).collect(Collectors.toSet());
    }

    private boolean signed(CaseFile file) {
        return attachments.of(file.number()).stream()
                .filter(attachment -> attachment.round() == file.round())
                .map(Attachment::kind)
                .anyMatch(kind -> kind == Attachment.Kind.SIGNATURE || kind == Attachment.Kind.SCAN);
    }
}
