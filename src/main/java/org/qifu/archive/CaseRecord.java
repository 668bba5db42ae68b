package org.qifu.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.casefile.CaseDocument;

/** The documents of one round of a case, read without knowing the modules that their records belong to. */
record CaseRecord(List<CaseDocument> documents) {

    // What a firm asked for, and that it was taken on, holds in every round.
    private static final Set<String> OF_EVERY_ROUND = Set.of("application", "review");

    static CaseRecord of(List<CaseDocument> all, int round) {
        return new CaseRecord(all.stream()
                .filter(document -> document.round() == round || OF_EVERY_ROUND.contains(document.name()))
                .toList());
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** All versions and parts of a document, in the order of writing. */
    List<CaseDocument> all(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .toList();
    }

    /** The contents of the newest version of a document; a missing node when there is none. */
    JsonNode last(String name) {
        List<CaseDocument> all = all(name);
        return all.isEmpty() ? MissingNode.getInstance() : read(all.get(all.size() - 1));
    }

    /** A text of the newest version, empty when there is none. */
    String text(String name, String field) {
        return last(name).path(field).asText("");
    }

    boolean hasPart(String name, String part) {
        return all(name).stream().anyMatch(document -> document.part().equals(part));
    }

    /** Whether the newest version of one document was written after that of another. */
    boolean after(String later, String earlier) {
        return place(later) > place(earlier);
    }

    /** The contents of all versions and parts of a document. */
    Stream<JsonNode> each(String name) {
        return all(name).stream().map(CaseRecord::read);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(CaseDocument document) {
        try {
            return Manifest.JSON.readTree(document.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored document " + document.id() + " is no JSON", e);
        }
    }

    private int place(String name) {
        List<CaseDocument> all = all(name);
        return all.isEmpty() ? -1 : documents.lastIndexOf(all.get(all.size() - 1));
    }
}
