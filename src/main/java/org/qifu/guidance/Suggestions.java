package org.qifu.guidance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.Documents;
import org.springframework.stereotype.Component;

/** What was suggested to the firm of a case: by the lead in the opinion, by its partners in their parts of it. */
@Component
class Suggestions {

    private final SelfCorrectionRows rows;
    private final Documents documents;
    private final ObjectMapper json = new ObjectMapper();

    Suggestions(SelfCorrectionRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** The lead's first; empty before the opinion, whatever the partners have written. */
    List<Suggestion> of(String caseNumber) {
        JsonNode opinion = tree(caseNumber, "opinion", "");
        if (opinion.isMissingNode()) {
            return List.of();
        }
        List<Suggestion.Report> reports = rows.of(caseNumber);
        JsonNode dispatch = tree(caseNumber, "dispatch", "");
        Stream<Suggestion> lead = found(opinion, dispatch.path("lead").asText(), reports);
        Stream<Suggestion> partners = elements(dispatch.path("partners"))
                .map(JsonNode::asText)
                .flatMap(unit -> found(tree(caseNumber, "contribution", unit), unit, reports));
        return Stream.concat(lead, partners).toList();
    }

    private static Stream<Suggestion> found(JsonNode document, String unit, List<Suggestion.Report> reports) {
        return elements(document.path("findings")).map(finding -> {
            String words = finding.path("suggestion").asText();
            var own =
                    reports.stream().filter(report -> report.about(unit, words)).toList();
            return new Suggestion(unit, finding.path("finding").asText(), words, own);
        });
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode tree(String caseNumber, String name, String part) {
        try {
            String content = documents
                    .latest(caseNumber, name, part)
                    .map(CaseDocument::content)
                    .orElse("");
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
