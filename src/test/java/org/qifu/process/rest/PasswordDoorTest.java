package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords cannot be guessed at any door, no stranger locks anybody out, and new ones follow the rules. */
class PasswordDoorTest extends RestTest {

    private static final int ALLOWED = 10;
    private static final String OWNER = "dept-fire";

    @ParameterizedTest
    @CsvSource({"/engine-rest/task, 192.0.2.1", "/api/calendar, 192.0.2.2"})
    @Rule("R-SEC-01")
    void guessingByBasicIsStoppedAndTheOwnerComesInFromElsewhere(String address, String stranger) {
        // given a stranger who tried as many passwords as are borne
        rest(OWNER);
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(basic("guess" + i, stranger)
                            .absolute("GET", address, null)
                            .status())
                    .isEqualTo(401);
        }
        // when the next one is the right one; then it is not even looked at, and the stranger is told how long to wait
        Reply late = basic(PASSWORD, stranger).absolute("GET", address, null);
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.http().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 60L);
        assertThat(late.http().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(late.message()).startsWith("密码输错次数过多，请在");
        // and the owner, elsewhere, notices nothing
        assertThat(basic(PASSWORD, "198.51.100.1")
                        .absolute("GET", address, null)
                        .status())
                .isNotIn(401, 429);
    }

    @Test
    @Rule("R-SEC-01")
    void guessingAtTheLoginPageIsStopped() {
        rest(OWNER);
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(atPage("192.0.2.3").login("tasklist", OWNER, "guess" + i).status())
                    .isEqualTo(401);
        }
        Reply late = atPage("192.0.2.3").login("tasklist", OWNER, PASSWORD);
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.message()).startsWith("密码输错次数过多");
        assertThat(atPage("198.51.100.2").login("tasklist", OWNER, PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    @Rule("R-SEC-01")
    void whoCameInAndWhoWasTurnedAwayIsOnRecord(@Autowired JdbcClient jdbc) {
        // given one wrong password and then the right one, from an address of their own
        rest(OWNER);
        atPage("192.0.2.9").login("tasklist", OWNER, "guess");
        atPage("192.0.2.9").login("tasklist", OWNER, PASSWORD);
        // and what nobody is called
        atPage("192.0.2.9").login("tasklist", "x".repeat(200) + "\u0000", "guess");
        // then the log has both, with user, door and address
        assertThat(jdbc.sql(
                                "select kind from audit_entry where actor = ? and subject = 'WEB_APPS' and details = ? order by id")
                        .params(OWNER, "192.0.2.9")
                        .query(String.class)
                        .list())
                .containsExactly("LOGIN_REFUSED", "LOGIN");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = ?")
                        .param("x".repeat(64))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Rule("R-SEC-01")
    void aColleagueWhoIsLoggedInCannotGuessEither() {
        // given a clerk who asks the engine's own check of passwords again and again
        rest(OWNER);
        Caller clerk = rest("anwen-agency").from("192.0.2.4");
        Map<String, Object> guess = Map.of("username", OWNER, "password", "guess");
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(clerk.post("/identity/verify", guess)
                            .json()
                            .path("authenticated")
                            .asBoolean(true))
                    .isFalse();
        }
        // when the next one is right; then it is not told so
        Reply late = clerk.post("/identity/verify", Map.of("username", OWNER, "password", PASSWORD));
        assertThat(late.json().path("authenticated").asBoolean(true)).isFalse();
    }

    @Test
    @Rule("R-SEC-01")
    void manyTriesLeaveNoLockBehind() {
        // given more wrong passwords than the engine's own lock would forgive, from many addresses
        rest(OWNER);
        for (int i = 1; i <= 30; i++) {
            basic("guess", "192.0.2." + (100 + i)).get("/task");
        }
        assertThat(jdbc.sql("select count(*) from act_id_user where attempts_ > 0 or lock_exp_time_ is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(basic(PASSWORD, "198.51.100.3").get("/task").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "short-1A, 400",
        "no-capital-letter-1, 400",
        "No-digit-at-all, 400",
        "NoOtherSign1, 400",
        "Newcomer-2026, 400",
        "Long-enough-2026, 204"
    })
    @Rule("R-SEC-02")
    void newPasswordsFollowTheRules(String password, int answer) {
        Reply created = rest("camunda-admin")
                .post(
                        "/user/create",
                        Map.of(
                                "profile", Map.of("id", "newcomer", "firstName", "新", "lastName", "人"),
                                "credentials", Map.of("password", password)));
        assertThat(created.status()).as(created.text()).isEqualTo(answer);
        assertThat(identity.createUserQuery().userId("newcomer").count()).isEqualTo(answer == 204 ? 1 : 0);
        identity.deleteUser("newcomer");
    }

    private Caller basic(String password, String address) {
        return Caller.basic(server(), OWNER, password).from(address);
    }

    private Caller atPage(String address) {
        return Caller.atPage(server(), "tasklist").from(address);
    }
}
