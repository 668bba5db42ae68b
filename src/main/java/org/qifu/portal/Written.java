package org.qifu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.casefile.CaseDocument;

/** The documents of one round of a case as trees, in the order of writing. */
record Written(List<CaseDocument> documents) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Written inRound(List<CaseDocument> all, int round) {
        return new Written(
                all.stream().filter(document -> document.round() == round).toList());
    }

    /** The newest version; a missing node when it was not written. */
    JsonNode last(String name) {
        return last(name, "");
    }

    /** The newest version of one unit's part. */
    JsonNode last(String name, String part) {
        return documents.stream()
                .filter(document ->
                        document.name().equals(name) && document.part().equals(part))
                .reduce((earlier, later) -> later)
                .map(Written::read)
                .orElse(MissingNode.getInstance());
    }

    /** What was found by the lead and by the partners of the dispatch (R-SVC-09). */
    Stream<JsonNode> findings() {
        Stream<JsonNode> parts =
                each(last("dispatch").path("partners")).map(partner -> last("contribution", partner.asText()));
        return Stream.concat(Stream.of(last("opinion")), parts).flatMap(part -> each(part.path("findings")));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(CaseDocument document) {
        try {
            return JSON.readTree(document.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored document " + document.id() + " is no JSON", e);
        }
    }
}
