package org.qifu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Everything there is on a case: papers, every version of every document, the timeline, the attachments. */
@Component
class PackageContents {

    private final PaperRows papers;
    private final Documents documents;
    private final Timeline timeline;
    private final Attachments attachments;

    PackageContents(PaperRows papers, Documents documents, Timeline timeline, Attachments attachments) {
        this.papers = papers;
        this.documents = documents;
        this.timeline = timeline;
        this.attachments = attachments;
    }

    /** Adds it all, always in the same order. */
    void addTo(PackageWriter writer, String caseNumber) throws IOException {
        addPapers(writer, caseNumber);
        for (CaseDocument document : documents.of(caseNumber)) {
            writer.add("documents/" + fileName(document), Manifest.JSON.writeValueAsBytes(Written.of(document)));
        }
        writer.add("timeline.json", Manifest.JSON.writeValueAsBytes(timeline.of(caseNumber)));
        addAttachments(writer, caseNumber);
    }

    private void addPapers(PackageWriter writer, String caseNumber) throws IOException {
        List<Paper> all = papers.of(caseNumber);
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            byte[] content = papers.content(paper.id()).orElseThrow();
            require(Sha256.of(content).equals(paper.sha256()), "paper " + paper.id(), caseNumber);
            writer.add("papers/%02d-%s".formatted(i + 1, paper.fileName()), content);
        }
    }

    private void addAttachments(PackageWriter writer, String caseNumber) throws IOException {
        List<Attachment> all = attachments.of(caseNumber);
        for (int i = 0; i < all.size(); i++) {
            Attachment attachment = all.get(i);
            byte[] content = read(attachment);
            require(Sha256.of(content).equals(attachment.sha256()), "attachment " + attachment.id(), caseNumber);
            writer.add("attachments/%02d-%s".formatted(i + 1, attachment.fileName()), content);
        }
        writer.add("attachments.json", Manifest.JSON.writeValueAsBytes(all));
    }

    private byte[] read(Attachment attachment) throws IOException {
        try (InputStream in = attachments.open(attachment.id())) {
            return in.readAllBytes();
        }
    }

    /** A file that changed in the database must not go into the archive as if nothing had happened. */
    private static void require(boolean unchanged, String what, String caseNumber) {
        if (!unchanged) {
            throw new IllegalStateException("Case " + caseNumber + ": " + what + " is not what was stored");
        }
    }

    private static String fileName(CaseDocument document) {
        String part = document.part().isEmpty() ? "" : "-" + document.part();
        return document.name() + part + "-" + document.version() + ".json";
    }

    /** A version of a document with who wrote it, when and at which step. */
    private record Written(
            String name,
            String part,
            int version,
            int round,
            String task,
            @Nullable String actor,
            Instant writtenAt,
            JsonNode content) {

        static Written of(CaseDocument document) throws IOException {
            return new Written(
                    document.name(),
                    document.part(),
                    document.version(),
                    document.round(),
                    document.task(),
                    document.actor(),
                    document.writtenAt(),
                    Manifest.JSON.readTree(document.content()));
        }
    }
}
