package org.qifu.portal.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.qifu.casefile.Documents;
import org.springframework.stereotype.Component;

/** The numbers under which other systems keep our cases (R-PLT-07). */
@Component
class SourceNumbers {

    private final Documents documents;
    private final ObjectMapper json;

    SourceNumbers(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** The number given with the application, if one was. */
    Optional<String> of(String caseNumber) {
        return documents
                .latest(caseNumber, "application", "")
                .map(application -> read(application.content()))
                .filter(number -> !number.isEmpty());
    }

    private String read(String application) {
        try {
            return json.readTree(application).path("sourceNumber").asText("");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
