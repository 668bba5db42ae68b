package org.qifu.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Reply;
import org.qifu.portal.callback.TestReceiver;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.Scope;

/** Another system with a key of its own, which brings cases through the interface and is called back. */
final class Platform implements AutoCloseable {

    private final TestReceiver receiver = new TestReceiver();
    private final ApiCaller caller;

    private Platform(ApiCaller caller) {
        this.caller = caller;
    }

    /** Let in by an administrator, and subscribed. */
    static Platform of(String id, int port, ApiClients clients, ClientKeys keys) {
        clients.save(id, "浙里办", EnumSet.allOf(Scope.class), 600, "admin");
        Platform platform =
                new Platform(new ApiCaller(port, id, keys.issue(id, "admin").key()));
        platform.subscribe();
        return platform;
    }

    private void subscribe() {
        Reply made = caller.send(caller.request("/api/v1/webhook")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"url\": \"" + receiver.url() + "\"}")));
        String secret = require(made, 200).path("secret").asText();
        receiver.checking(secret, () -> ClockUtil.getCurrentTime().getTime() / 1000);
    }

    /** Brings a case; number and query code are in the answer. */
    JsonNode open(String key, Object application) {
        return require(caller.post("/api/v1/cases", application, "Idempotency-Key", key), 201);
    }

    /** The stages that it was told of a case and could believe, in the order in which they came. */
    List<String> stages(String number) {
        return receiver.taken().stream()
                .map(TestReceiver.Call::json)
                .filter(told -> told.path("caseNumber").asText().equals(number))
                .map(told -> told.path("stage").asText())
                .toList();
    }

    /** How often it was called in all. */
    int calls() {
        return receiver.calls().size();
    }

    private static JsonNode require(Reply reply, int status) {
        if (reply.status() != status) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return reply.json();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
