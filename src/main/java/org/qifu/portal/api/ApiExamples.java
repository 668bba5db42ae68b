package org.qifu.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The examples of the description: files named after the operation, each tried out by a test. */
final class ApiExamples {

    private final ObjectMapper json;

    ApiExamples(ObjectMapper json) {
        this.json = json;
    }

    /** Gives the operation the examples that there are for it. */
    void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            example(operation, "request")
                    .ifPresent(example ->
                            json(operation.getRequestBody().getContent()).ifPresent(type -> type.setExample(example)));
        }
        operation.getResponses().forEach((code, response) -> {
            if (code.startsWith("2") && response.getContent() != null) {
                example(operation, "response")
                        .ifPresent(example -> json(response.getContent()).ifPresent(type -> type.setExample(example)));
            }
        });
    }

    private static Optional<MediaType> json(Map<String, MediaType> content) {
        return Optional.ofNullable(content.get(org.springframework.http.MediaType.APPLICATION_JSON_VALUE));
    }

    private Optional<JsonNode> example(Operation operation, String of) {
        var file = new ClassPathResource("openapi/" + operation.getOperationId() + "." + of + ".json");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(json.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
