package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions, tokens and error pages of the web apps give nothing away. */
class WebAppsTest extends RestTest {

    @Test
    void cookiesStayWithTheSite() {
        Reply page = Caller.stranger(server(), "").get("/camunda/app/tasklist/default/");
        assertThat(page.http().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
        assertThat(page.http().headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.http().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aLoginBeginsANewSession() {
        rest("anwen-reception");
        Caller clerk = Caller.atPage(server(), "tasklist");
        String before = clerk.cookie("JSESSIONID");
        clerk.login("tasklist", "anwen-reception", PASSWORD);
        assertThat(clerk.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void writingNeedsTheTokenOfThePage() {
        String task = registered("anwen");
        Reply forged = tasklist("anwen-reception")
                .withForgedToken()
                .post("/task/" + task + "/claim", Map.of("userId", "anwen-reception"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aWrongPasswordStaysOut() {
        rest("renchuan-agency");
        assertThat(Caller.atPage(server(), "tasklist")
                        .login("tasklist", "renchuan-agency", "wrong")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodySetsUpASecondAdministrator() {
        String evil = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"a\",\"lastName\":\"b\"},"
                + "\"credentials\":{\"password\":\"evil-password\"}}";
        Reply setup =
                Caller.atPage(server(), "admin").absolute("POST", "/camunda/api/admin/setup/default/user/create", evil);
        assertThat(setup.status()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("evil").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/h2-console/", "/no-such-page"})
    void isNotThere(String path) {
        Reply reply = Caller.stranger(server(), "").get(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).doesNotContain("trace").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump"})
    void isNotForStrangers(String path) {
        assertThat(Caller.stranger(server(), "").get(path).status()).isEqualTo(401);
    }

    @Test
    void brokenRequestsShowNoTrace() {
        Reply reply = rest("anwen-reception").post("/process-definition/key/appeal/start", "{\"variables\":");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("\tat ").doesNotContain("org.camunda");
    }
}
