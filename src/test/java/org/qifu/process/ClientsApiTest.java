package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Reply;
import org.qifu.portal.Wire;
import org.qifu.portal.client.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

/** An administrator lets a system in, changes its key, and shuts it out. */
@ExtendWith(OutputCaptureExtension.class)
class ClientsApiTest extends ApiTest {

    private static final String ENTRY = """
            {"name": "12345 热线", "scopes": ["case:create", "case:read"], "callsPerMinute": 50}
            """;

    @Autowired
    private TestRestTemplate http;

    @Test
    void aKeyIsShownOnceAndOpensUntilItIsRevoked(CapturedOutput log) throws Exception {
        // given a system kept by an administrator
        var saved = put("camunda-admin", "/api/clients/line-12345", "application/json", ENTRY);
        assertThat(saved.getStatusCode().value()).as(saved.getBody()).isEqualTo(200);

        // when a key is issued, then it opens, and nothing but its hash is kept
        JsonNode first = issue("line-12345");
        ApiCaller old = new ApiCaller(port, "line-12345", first.path("key").asText());
        assertThat(first.path("key").asText()).matches("qifu_[A-Za-z0-9_-]{43}");
        assertThat(old.get(CASES).status()).isEqualTo(200);
        String listed = new String(get("camunda-admin", "/api/clients").getBody());
        assertThat(listed)
                .contains("line-12345")
                .doesNotContain(first.path("key").asText(), "hash");
        assertThat(jdbc.sql("select key_hash from api_key").query(String.class).list())
                .doesNotContain(first.path("key").asText());

        // and with a second one both open, until the first is revoked
        JsonNode second = issue("line-12345");
        ApiCaller now = new ApiCaller(port, "line-12345", second.path("key").asText());
        assertThat(now.get(CASES).status()).isEqualTo(200);
        assertThat(delete("/api/clients/line-12345/keys/" + first.path("id").asLong()))
                .isEqualTo(204);
        assertProblem(old.get(CASES), 401, "密钥");
        assertThat(now.get(CASES).status()).isEqualTo(200);

        // and a system that is revoked gets no further key
        assertThat(delete("/api/clients/line-12345")).isEqualTo(204);
        assertProblem(now.get(CASES), 401, "密钥");
        assertThat(post("camunda-admin", "/api/clients/line-12345/keys", "application/json", new byte[0])
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(log.getAll())
                .doesNotContain(first.path("key").asText(), second.path("key").asText());
    }

    @Test
    void onlyAdministratorsKeepSystems() {
        for (String group : new String[] {"supervisors", "coordination", "anwen-office"}) {
            assertThat(get(group, "/api/clients").getStatusCode().value()).isEqualTo(403);
            assertThat(put(group, "/api/clients/own", "application/json", ENTRY)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
        }
        assertThat(anonymous("/api/clients").getStatusCode().value()).isEqualTo(401);
        // and no system keeps systems
        assertThat(system("curious").get("/api/clients").status()).isEqualTo(401);
    }

    @Test
    void wrongEntriesAreToldInChinese() {
        assertRefused("/api/clients/Big", ENTRY, "系统编号由小写字母");
        assertRefused("/api/clients/x-1", ENTRY.replace("case:read", "case:all"), "没有这项权限：case:all");
        assertRefused("/api/clients/x-1", ENTRY.replace("50", "0"), "每分钟调用次数不能小于1");
        assertRefused("/api/clients/x-1", "{}", "请填写系统名称");
    }

    @Test
    void whoCallsTooOftenWaits() {
        // given a system with three calls a minute
        ApiCaller slow = system("slow", EnumSet.allOf(Scope.class), 3);

        // when it calls a fourth time; then it is told how long to wait, and no case is made
        for (int i = 0; i < 3; i++) {
            assertThat(slow.get(CASES).status()).isEqualTo(200);
        }
        long cases = count("case_file");
        Reply fourth = open(slow, booking());
        assertProblem(fourth, 429, "秒后重试");
        assertThat(Integer.parseInt(fourth.header("Retry-After"))).isBetween(1, 60);
        assertThat(count("case_file")).isEqualTo(cases);

        // and others go on
        assertThat(system("quick").get(CASES).status()).isEqualTo(200);
    }

    @Test
    void whoeverTriesKeysIsStoppedByAddress() {
        // given an address that tries wrong keys
        var stranger = new Wire(port, "127.0.0.77");
        String wrong = "Authorization: Basic " + Base64.getEncoder().encodeToString("slow:guess".getBytes());
        Reply last = stranger.send("GET", CASES, new byte[0], wrong);
        for (int i = 0; i < 2000 && last.status() == 401; i++) {
            last = stranger.send("GET", CASES, new byte[0], wrong);
        }

        // then it is stopped, for the public part, too, while other addresses are not
        assertProblem(last, 429, "秒后重试");
        Reply open = stranger.send("GET", "/api/v1/stations", new byte[0]);
        for (int i = 0; i < 50 && open.status() == 200; i++) {
            open = stranger.send("GET", "/api/v1/stations", new byte[0]);
        }
        assertProblem(open, 429, "秒后重试");
        assertThat(new Wire(port, "127.0.0.78")
                        .send("GET", "/api/v1/stations", new byte[0])
                        .status())
                .isEqualTo(200);
    }

    private void assertRefused(String address, String entry, String sentence) {
        var refused = put("camunda-admin", address, "application/json", entry);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains(sentence);
    }

    private JsonNode issue(String client) throws Exception {
        var issued = post("camunda-admin", "/api/clients/" + client + "/keys", "application/json", new byte[0]);
        assertThat(issued.getStatusCode().value()).isEqualTo(201);
        assertThat(issued.getHeaders().getCacheControl()).contains("no-store");
        return new ObjectMapper().readTree(issued.getBody());
    }

    private int delete(String address) {
        return http.withBasicAuth(user("camunda-admin"), PASSWORD)
                .exchange(address, HttpMethod.DELETE, null, String.class)
                .getStatusCode()
                .value();
    }
}
