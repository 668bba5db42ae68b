package org.qifu.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.springframework.stereotype.Component;

/**
 * The units whose work a firm may rate one by one: lead and partners of a guidance (R-FBK-04), the units that assisted in
 * an appeal (R-FBK-07).
 */
@Component
public class RatedUnits {

    private final Documents documents;
    private final ObjectMapper json = new ObjectMapper();

    RatedUnits(Documents documents) {
        this.documents = documents;
    }

    /** Codes of the units of this case, each once. */
    public List<String> of(String caseNumber) {
        Stream<String> units = CaseKind.of(caseNumber) == CaseKind.GUIDANCE
                ? documents.latest(caseNumber, "dispatch", "").stream().flatMap(this::dispatched)
                : documents.of(caseNumber).stream()
                        .filter(document -> document.name().equals("assist"))
                        .map(CaseDocument::part);
        return units.distinct().toList();
    }

    private Stream<String> dispatched(CaseDocument dispatch) {
        JsonNode tree = tree(dispatch.content());
        Stream<JsonNode> partners = StreamSupport.stream(tree.path("partners").spliterator(), false);
        return Stream.concat(Stream.of(tree.path("lead")), partners).map(JsonNode::asText);
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
