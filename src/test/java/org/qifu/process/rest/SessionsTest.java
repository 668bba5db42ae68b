package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who has a session, and what its row holds. */
class SessionsTest extends RestTest {

    @Test
    void programsHaveNone() {
        // given programs that send a password or a key with each call, and visitors who only read; when they call; then
        // no session is made
        long before = sessions();
        Caller program = rest("anwen-reception");
        assertThat(program.get("/task").status()).isEqualTo(200);
        assertThat(program.absolute("GET", "/api/ledger", null).status()).isEqualTo(200);
        Caller stranger = Caller.stranger(server(), "");
        assertThat(stranger.get("/engine-rest/task").status()).isEqualTo(401);
        assertThat(stranger.get("/api/v1/stations").status()).isEqualTo(200);
        assertThat(stranger.absolute("GET", "/", null, "text/html").status()).isEqualTo(200);
        assertThat(stranger.absolute("GET", "/policies", null, "text/html").status())
                .isEqualTo(200);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aLoginAnswersWithTheTokenOfItsSession() {
        // given a clerk who logs in; when the page asks for several things at once and then writes; then the token that
        // came with the login holds, every time
        for (int login = 0; login < 5; login++) {
            Caller clerk = tasklist("anwen-reception");
            String token = clerk.cookie("XSRF-TOKEN");
            IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> clerk.get("/task/count").status()))
                    .toList()
                    .forEach(answer -> assertThat(answer.join()).isEqualTo(200));
            assertThat(clerk.cookie("XSRF-TOKEN")).isEqualTo(token);
            assertThat(clerk.post("/task/count", Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void aLogoutEndsTheSession() {
        // given a clerk at work; when he logs out; then his session is gone, and what he knew of it opens nothing
        Caller clerk = tasklist("renchuan-office");
        assertThat(clerk.get("/task/count").status()).isEqualTo(200);
        Caller other = clerk.sameSession();
        String session = clerk.cookie("JSESSIONID");
        assertThat(rows(session)).isOne();
        assertThat(clerk.absolute("POST", "/camunda/api/admin/auth/user/default/logout", null)
                        .status())
                .isEqualTo(200);
        assertThat(other.get("/task/count").status()).isEqualTo(401);
        assertThat(clerk.get("/task/count").status()).isEqualTo(401);
        assertThat(rows(session)).isZero();
    }

    @Test
    void whoLoggedOutLogsInOnTheSamePage() {
        // given a clerk who has just logged out; when a colleague logs in on the page that is still there; then he may
        // work
        Caller clerk = tasklist("renchuan-office");
        rest("renchuan-reception");
        clerk.absolute("POST", "/camunda/api/admin/auth/user/default/logout", null);
        assertThat(clerk.loginOnly("tasklist", "renchuan-reception", PASSWORD).status())
                .isEqualTo(200);
        assertThat(clerk.post("/task/count", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aSessionIsSmall() {
        // given a clerk at work; when his session is looked at; then it is a few kilobytes
        tasklist("anwen-agency").get("/task/count");
        long largest = jdbc.sql("select max(total) from (select sum(length(attribute_bytes)) as total"
                        + " from spring_session_attributes group by session_primary_id) sizes")
                .query(Long.class)
                .single();
        assertThat(largest).isLessThan(8_000);
    }

    private long rows(String cookie) {
        return jdbc.sql("select count(*) from spring_session where session_id = ?")
                .param(new String(Base64.getDecoder().decode(cookie), StandardCharsets.US_ASCII))
                .query(Long.class)
                .single();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
