package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.attachment.Files;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Reply;

/** The description of {@code /api/v1} is valid, in Chinese, and each of its examples works as it says. */
class ApiDescriptionTest extends ApiTest {

    private static final String JSON = "application/json";

    private String text;
    private OpenAPI api;

    @BeforeEach
    void read() {
        text = ApiCaller.nobody(port).get("/api/v1/openapi.json").text();
        var parsed = new OpenAPIV3Parser().readContents(text);
        assertThat(parsed.getMessages()).as("what the parser of others says").isNullOrEmpty();
        api = parsed.getOpenAPI();
    }

    @Test
    void describesTheInterfaceForOtherSystemsOnly() {
        assertThat(api.getPaths().keySet()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(api.getComponents().getSecuritySchemes().get("clientKey").getScheme())
                .isEqualTo("basic");
        assertThat(api.getComponents().getSchemas().get("Problem").getProperties())
                .containsKeys("title", "detail", "errors");
    }

    @Test
    void everyOperationIsExplainedInChineseWithAnExample() {
        each((path, method, operation) -> {
            String name = method + " " + path;
            assertThat(operation.getSummary()).as(name).matches(".*\\p{IsHan}.*");
            assertThat(operation.getDescription()).as(name).matches("(?s).*\\p{IsHan}.*");
            assertThat(operation.getResponses()).as(name).containsKey("429");
            operation.getResponses().forEach((code, response) -> {
                if (!code.startsWith("2")) {
                    assertThat(response.getContent())
                            .as(name + " " + code)
                            .containsOnlyKeys("application/problem+json");
                }
            });
            if (operation.getRequestBody() != null
                    && operation.getRequestBody().getContent().containsKey(JSON)) {
                assertThat(operation.getRequestBody().getContent().get(JSON).getExample())
                        .as(name + ": its request")
                        .isNotNull();
            }
            MediaType answer = answer(operation);
            if (answer != null) {
                assertThat(answer.getExample()).as(name + ": its answer").isNotNull();
            }
        });
    }

    @Test
    void everyExampleWorks() {
        ApiCaller reader = system("reader");
        each((path, method, operation) -> {
            // given what the operation is about
            String number = caseFor(reader, operation.getOperationId());
            String address = path.replace("{number}", number);
            if (method == HttpMethod.GET && address.contains("/attachments")) {
                address = address.replace("{id}", file(reader, number));
            }

            // when the example is sent
            if (path.contains("/webhook") && !operation.getOperationId().equals("putWebhook")) {
                subscribed(reader);
            }
            Reply reply = sent(reader, method, address, operation);

            // then it succeeds as described, and the answer has the shape of the example
            String name = method + " " + path + ": " + reply.text();
            assertThat(operation.getResponses().keySet()).as(name).contains(String.valueOf(reply.status()));
            assertThat(reply.status()).as(name).isBetween(200, 299);
            MediaType answer = answer(operation);
            if (answer != null) {
                assertThat(fields(reply.json())).as(name).isEqualTo(fields(tree(answer)));
            }
        });
    }

    private Reply sent(ApiCaller reader, HttpMethod method, String address, Operation operation) {
        var request = reader.request(address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.getRequestBody() == null) {
            return reader.send(request.method(method.name(), BodyPublishers.noBody()));
        }
        MediaType body = operation.getRequestBody().getContent().get(JSON);
        return body == null
                ? reader.upload(address, "PHOTO", "现场.png", Files.png())
                : reader.send(request.header("Content-Type", JSON)
                        .method(
                                method.name(),
                                BodyPublishers.ofString(tree(body).toString())));
    }

    /** A subscription with one message. */
    private static void subscribed(ApiCaller reader) {
        String address = "{\"url\":\"https://203.0.113.10/qifu/callback\"}";
        var request = reader.request("/api/v1/webhook").header("Content-Type", JSON);
        assertThat(reader.send(request.PUT(BodyPublishers.ofString(address))).status())
                .isEqualTo(200);
        assertThat(reader.post("/api/v1/webhook/test", "{}").status()).isEqualTo(202);
    }

    private static JsonNode tree(MediaType type) {
        return new ObjectMapper().valueToTree(type.getExample());
    }

    private String caseFor(ApiCaller reader, String operation) {
        if (!operation.equals("rateCase")) {
            return opened(reader, Forms.with(booking(), "sourceNumber", "doc-" + UUID.randomUUID()));
        }
        String number = opened(reader, Forms.with(appeal(), "sourceNumber", "doc-" + UUID.randomUUID()));
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        return number;
    }

    private static String file(ApiCaller reader, String number) {
        return reader.upload(CASES + "/" + number + "/attachments", "PHOTO", "a.png", Files.png())
                .json()
                .path("id")
                .asText();
    }

    private static MediaType answer(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("2") && entry.getValue().getContent() != null)
                .map(entry -> entry.getValue().getContent().get(JSON))
                .filter(type -> type != null)
                .findFirst()
                .orElse(null);
    }

    /** The names of an object's fields, or of the objects of a list. */
    private static TreeSet<String> fields(JsonNode node) {
        var names = new TreeSet<String>();
        (node.isArray() ? node.path(0) : node).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void each(Check check) {
        api.getPaths().forEach((path, item) -> {
            for (Map.Entry<HttpMethod, Operation> entry :
                    item.readOperationsMap().entrySet()) {
                check.of(path, entry.getKey(), entry.getValue());
            }
        });
    }

    private interface Check {

        void of(String path, HttpMethod method, Operation operation);
    }
}
