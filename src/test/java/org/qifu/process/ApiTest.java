package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Reply;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls {@code /api/v1} as other systems do. */
abstract class ApiTest extends HttpTest {

    static final String CASES = "/api/v1/cases";

    private static final int PLENTY = 100_000;

    @LocalServerPort
    int port;

    @Autowired
    ApiClients clients;

    @Autowired
    ClientKeys keys;

    @Autowired
    JdbcClient jdbc;

    /** A system that may do everything, as often as it likes. */
    ApiCaller system(String id) {
        return system(id, EnumSet.allOf(Scope.class), PLENTY);
    }

    ApiCaller system(String id, Set<Scope> scopes, int callsPerMinute) {
        clients.save(id, "测试系统 " + id, scopes, callsPerMinute, "admin");
        return new ApiCaller(port, id, keys.issue(id, "admin").key());
    }

    /** A booking of guidance as the hall of Zhejiang's app would send it. */
    static Map<String, Object> booking() {
        return Forms.with(GuidanceForms.booking(), "kind", "guidance", "channel", "ZLB");
    }

    /** A problem as another system would send it. */
    static Map<String, Object> appeal() {
        return Forms.with(Forms.application("anwen"), "kind", "appeal", "channel", "ZWFW");
    }

    /** An order of the hotline. */
    static Map<String, Object> order(String sourceNumber) {
        return Forms.with(appeal(), "channel", "HOTLINE", "sourceNumber", sourceNumber);
    }

    static Reply open(ApiCaller caller, Map<String, Object> request) {
        return open(caller, request, UUID.randomUUID().toString());
    }

    static Reply open(ApiCaller caller, Map<String, Object> request, String key) {
        return caller.post(CASES, request, "Idempotency-Key", key);
    }

    /** The number of a new case. */
    static String opened(ApiCaller caller, Map<String, Object> request) {
        Reply reply = open(caller, request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("number").asText();
    }

    static void assertProblem(Reply reply, int status, String detail) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("title").asText()).matches("\\p{IsHan}+");
        assertThat(reply.json().path("detail").asText()).contains(detail);
        assertThat(reply.json().path("errors").isArray()).isTrue();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
