package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.portal.callback.TestReceiver;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** A client subscribes, tries it out, reads what it missed and ends it again. */
class WebhookApiTest extends HttpTest {

    private static final String ADDRESS = "/api/v1/webhook";

    private final ObjectMapper json = new ObjectMapper();
    private final String id = "c-" + UUID.randomUUID();
    private final TestReceiver receiver = new TestReceiver();

    @Autowired
    private ApiClients clients;

    @Autowired
    private ClientKeys keys;

    @Autowired
    private TestRestTemplate rest;

    private String key = "";

    @BeforeEach
    void letIn() {
        clients.save(id, "浙里办", Set.of(Scope.WEBHOOK_MANAGE), 600, "admin");
        key = keys.issue(id, "admin").key();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aSubscriptionFromItsBeginToItsEnd() throws Exception {
        // given no subscription; then there is nothing to see, to try or to end
        assertThat(status(HttpMethod.GET, "")).isEqualTo(404);
        assertThat(status(HttpMethod.POST, "/test")).isEqualTo(404);
        assertThat(status(HttpMethod.DELETE, "")).isEqualTo(404);

        // when the client subscribes, then it is told the secret, this once
        JsonNode made = body(put("{\"url\":\"" + receiver.url() + "\"}"));
        String secret = made.path("secret").asText();
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(body(call(HttpMethod.GET, "", null)))
                .isEqualTo(json.createObjectNode().put("url", receiver.url()));
        assertThat(body(put("{\"url\":\"" + receiver.url() + "\"}")).has("secret"))
                .isFalse();

        // when it asks for a trial, then that comes, signed, and is on record
        receiver.checking(secret, () -> ClockUtil.getCurrentTime().getTime() / 1000);
        String event =
                body(call(HttpMethod.POST, "/test", null)).path("eventId").asText();
        runDueJobs();
        assertThat(receiver.taken())
                .singleElement()
                .satisfies(call -> assertThat(call.event()).isEqualTo(event));
        JsonNode events = body(call(HttpMethod.GET, "/events?after=0", null));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).path("event"))
                .isEqualTo(receiver.taken().get(0).json());
        assertThat(events.get(0).path("deliveredAt").asText()).isNotEmpty();
        assertThat(body(call(HttpMethod.GET, "/events?after=1", null))).isEmpty();

        // when it wants another secret, then it gets one; when it ends, then there is none any more
        assertThat(body(put("{\"url\":\"" + receiver.url() + "\",\"newSecret\":true}"))
                        .path("secret")
                        .asText())
                .hasSize(64)
                .isNotEqualTo(secret);
        assertThat(status(HttpMethod.DELETE, "")).isEqualTo(204);
        assertThat(status(HttpMethod.GET, "")).isEqualTo(404);
    }

    @Test
    void anAddressInsideIsRefusedInWords() throws Exception {
        ResponseEntity<String> refused = put("{\"url\":\"https://192.168.1.1/hook\"}");
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(body(refused).path("detail").asText()).startsWith("回调地址指向内部网络");
        assertThat(body(refused).path("errors").get(0).path("field").asText()).isEqualTo("url");
        assertThat(put("{}").getStatusCode().value()).isEqualTo(422);
        assertThat(put("{\"url\":5}").getStatusCode().value()).isEqualTo(400);
        assertThat(status(HttpMethod.GET, "/events?after=x")).isEqualTo(400);
        assertThat(status(HttpMethod.GET, "")).isEqualTo(404);
    }

    @Test
    void whoMayNotManageIsTurnedAway() {
        // given a client that may only read its cases; when it comes to any of the addresses; then it is refused
        clients.save(id, "浙里办", Set.of(Scope.CASE_READ), 600, "admin");
        assertThat(put("{\"url\":\"" + receiver.url() + "\"}").getStatusCode().value())
                .isEqualTo(403);
        assertThat(status(HttpMethod.GET, "/events")).isEqualTo(403);
        assertThat(status(HttpMethod.POST, "/test")).isEqualTo(403);
        key = "wrong";
        assertThat(status(HttpMethod.GET, "")).isEqualTo(401);
    }

    private ResponseEntity<String> put(String body) {
        return call(HttpMethod.PUT, "", body);
    }

    private int status(HttpMethod method, String path) {
        return call(method, path, null).getStatusCode().value();
    }

    private ResponseEntity<String> call(HttpMethod method, String path, String body) {
        var request = RequestEntity.method(method, rest.getRootUri() + ADDRESS + path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON);
        return rest.withBasicAuth(id, key).exchange(body == null ? request.build() : request.body(body), String.class);
    }

    private JsonNode body(ResponseEntity<String> answer) throws Exception {
        return json.readTree(answer.getBody());
    }
}
