package org.qifu.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;

/**
 * A case as the rules see it.
 *
 * @param part empty, or the unit whose part of a document is handed in
 */
record FactsOfCase(CaseFile file, Timeline timeline, Documents documents, DocumentBinder binder, String part)
        implements CaseFacts {

    @Override
    public String number() {
        return file.number();
    }

    @Override
    public @Nullable String serviceCode() {
        return file.serviceCode();
    }

    @Override
    public CaseKind kind() {
        return file.kind();
    }

    @Override
    public Instant registeredAt() {
        return file.registeredAt();
    }

    @Override
    public Optional<JsonNode> document(String name) {
        return written(name).map(document -> binder.tree(document.content()));
    }

    @Override
    public Optional<Instant> writtenAt(String name) {
        return written(name).map(CaseDocument::writtenAt);
    }

    private Optional<CaseDocument> written(String name) {
        return documents.latest(file.number(), name, "").filter(document -> document.round() == file.round());
    }

    @Override
    public int versions(String name) {
        return documents
                .latest(file.number(), name, "")
                .map(CaseDocument::version)
                .orElse(0);
    }

    @Override
    public Optional<String> completedBy(String task) {
        return timeline.lastAt(file, task);
    }

    @Override
    public String station() {
        return file.station();
    }

    @Override
    public String channel() {
        return file.channel();
    }

    @Override
    public @Nullable String appealClass() {
        return file.appealClass();
    }

    @Override
    public @Nullable String list() {
        return file.list();
    }

    @Override
    public @Nullable Instant acceptedAt() {
        return file.roundAcceptedAt();
    }

    @Override
    public boolean handledBy(String user) {
        return timeline.handledBy(file.number(), user);
    }

    @Override
    public @Nullable Instant answeredAt() {
        return file.answeredAt();
    }
}
