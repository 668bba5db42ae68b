package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Visitor.leadsTo;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff come in to the web apps by a real OpenID provider, and are who the engine knows. */
class StaffLoginTest extends LoginTest {

    private static final String START = "/staff/login/to/staff";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String WHO = "/camunda/api/admin/auth/user/default";

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetStaff() {
        List.of("chen.min", "li.xin", "borrowed").forEach(identity::deleteUser);
        jdbc.sql("delete from staff_login").update();
    }

    @Test
    @Rule("R-SEC-03")
    void aClerkComesInWithoutAPasswordAndIsKnownToTheEngine() {
        // given a clerk whose role leads into a group
        PROVIDER.roles("minchen", "安文受理", "别处的角色");
        Visitor clerk = stranger();
        assertThat(clerk.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(tasks(clerk)).isEqualTo(401);
        String before = clerk.session();

        // when the clerk comes back from the provider; then it is in a fresh session, at the work list
        assertThat(leadsTo(backFrom(clerk, START, "minchen"))).isEqualTo(TASKLIST);
        assertThat(clerk.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(clerk.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(clerk.get(WHO, "Accept", "application/json").body()).contains("\"userId\":\"chen.min\"");
        assertThat(tasks(clerk)).isEqualTo(200);
        assertThat(clerk.get("/camunda/api/qifu/copies").statusCode()).isNotEqualTo(401);

        // and the engine knows name, mail and group, for notices, stand-ins and assignment
        User user = identity.createUserQuery().userId("chen.min").singleResult();
        assertThat(user.getFirstName()).isEqualTo("陈敏");
        assertThat(user.getEmail()).isEqualTo("chen.min@county.example");
        assertThat(groups("chen.min")).containsExactly("anwen-reception");
        // but is no firm at the portal
        assertThat(leadsTo(clerk.get("/my"))).isEqualTo("/login");
    }

    @Test
    @Rule("R-SEC-03")
    void theProviderDecidesAboutItsOwnGroupsAndNoOthers() {
        // given a clerk with a group by role, and one that an administrator gave
        PROVIDER.roles("minchen", "安文受理");
        backFrom(stranger(), START, "minchen");
        identity.createMembership("chen.min", "complaints");

        // when the role changes; then so does the one group, and the other stays
        PROVIDER.roles("minchen", "督查");
        assertThat(leadsTo(backFrom(stranger(), START + "?app=cockpit", "minchen")))
                .isEqualTo("/camunda/app/cockpit/default/");
        assertThat(groups("chen.min")).containsExactlyInAnyOrder("supervisors", "complaints");

        // when there is no role any more; then the administrator's group is enough
        PROVIDER.roles("minchen");
        assertThat(leadsTo(backFrom(stranger(), START, "minchen"))).isEqualTo(TASKLIST);
        assertThat(groups("chen.min")).containsExactly("complaints");

        // and without any group nobody comes in
        identity.deleteMembership("chen.min", "complaints");
        assertThat(leadsTo(backFrom(stranger(), START, "minchen"))).isEqualTo("/staff/login?no_group");
    }

    @ParameterizedTest
    @CsvSource({
        "newcomer, no_group, 您还没有岗位",
        "borrower, taken, 本系统已有同名账号",
        "odd, no_user, 没有提供可用的账号",
        "other-nonce, failed, 没有登录成功"
    })
    @Rule("R-SEC-03")
    void whoIsNotAdmittedIsToldWhy(String user, String told, String sentence) {
        // given an account that has only a password, and a newcomer without a role
        Accounts.create(identity, "borrowed", "被借用", "only-in-tests-1", "anwen-agency");
        PROVIDER.roles("borrower", "安文受理");
        PROVIDER.roles("odd", "安文受理");
        long before = identity.createUserQuery().count();
        Visitor visitor = stranger();

        // when one of them comes back from the provider; then nobody is in, and the page says why
        assertThat(leadsTo(backFrom(visitor, START, user))).isEqualTo("/staff/login?" + told);
        assertThat(visitor.get("/staff/login?" + told).body()).contains(sentence);
        assertThat(tasks(visitor)).isEqualTo(401);
        assertThat(identity.createUserQuery().count()).isEqualTo(before);
        assertThat(groups("borrowed")).containsExactly("anwen-agency");
    }

    @Test
    @Rule("R-SEC-03")
    void aNameUsedAgainAtTheProviderOpensNobodysAccount() {
        PROVIDER.roles("minchen", "安文受理");
        PROVIDER.roles("again", "督办");
        backFrom(stranger(), START, "minchen");
        assertThat(leadsTo(backFrom(stranger(), START, "again"))).isEqualTo("/staff/login?taken");
        assertThat(groups("chen.min")).containsExactly("anwen-reception");
    }

    @Test
    @Rule("R-SEC-03")
    void theLogoutEndsTheLoginHereAndAtTheProvider() {
        // given a clerk who is in
        PROVIDER.roles("minchen", "安文受理");
        Visitor clerk = stranger();
        backFrom(clerk, START, "minchen");
        clerk.get(TASKLIST);

        // when the clerk presses the logout of the work list
        var out = clerk.post(
                WHO + "/logout", "application/json", new byte[0], "X-XSRF-TOKEN", clerk.cookie("XSRF-TOKEN"));
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(clerk.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(tasks(clerk)).isEqualTo(401);

        // then the page is told once where the way out goes on, and the provider leads back
        String ways = clerk.get("/staff/login/ways").body();
        assertThat(ways).contains("政务统一身份", PROVIDER.issuer() + "/connect/logout?id_token_hint=");
        assertThat(clerk.get("/staff/login/ways").body()).contains("\"leave\":null");
        String leave = ways.replaceAll(".*\"leave\":\"([^\"]*)\".*", "$1");
        assertThat(leadsTo(clerk.get(leave))).isEqualTo("/staff/login/left");
        assertThat(clerk.get("/staff/login/left").body()).contains("已退出", "用账号和密码登录");
        // and the next one has to log in there again
        HttpResponse<String> next = clerk.follow(clerk.get(START));
        assertThat(next.uri().toString()).isEqualTo(PROVIDER.issuer() + "/login");
    }

    @Test
    @Rule("R-SEC-03")
    void aLoginIsStartedAndEndedByTheSameVisitorOnce() {
        PROVIDER.roles("minchen", "安文受理");
        Visitor clerk = stranger();
        var start = clerk.get(START);
        assertThat(start.headers().firstValue("Location").orElse(""))
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
        String callback = callback(clerk, start, "minchen");
        Visitor other = stranger();
        assertThat(leadsTo(other.get(callback))).isEqualTo("/staff/login?failed");
        assertThat(leadsTo(clerk.get(callback.replaceAll("state=[^&]+", "state=forged"))))
                .isEqualTo("/staff/login?failed");
        assertThat(tasks(other)).isEqualTo(401);
    }

    @Test
    @Rule("R-SEC-03")
    void whoeverWasInBeforeInThisBrowserIsOut() {
        // given a clerk who logged in with a password
        Accounts.create(identity, "borrowed", "被借用", "only-in-tests-1", "complaints");
        Visitor clerk = stranger();
        clerk.get(TASKLIST);
        clerk.post(
                WHO + "/login/tasklist",
                "application/x-www-form-urlencoded",
                "username=borrowed&password=only-in-tests-1".getBytes(StandardCharsets.UTF_8),
                "X-XSRF-TOKEN",
                clerk.cookie("XSRF-TOKEN"));
        assertThat(clerk.get(WHO, "Accept", "application/json").body()).contains("borrowed");

        // when another comes in by single sign-on; then everything is done as the other
        PROVIDER.roles("minchen", "安文受理");
        backFrom(clerk, START, "minchen");
        assertThat(tasks(clerk)).isEqualTo(200);
        assertThat(clerk.get(WHO, "Accept", "application/json").body())
                .contains("chen.min")
                .doesNotContain("borrowed");
    }

    /** What the engine answers to who asks for tasks. */
    private static int tasks(Visitor visitor) {
        return visitor.get(TASKS, "Accept", "application/json").statusCode();
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
