package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Visitor.leadsTo;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.portal.Fuzz;

/** Firms and persons log in at a real OpenID provider and see their own cases. */
class PortalLoginTest extends LoginTest {

    @Test
    @Rule({"R-COD-01", "R-INT-02"})
    void aFirmSeesItsOwnCasesAndOpensThemWithoutCode() {
        // given a case of Qingshan and one of another firm
        String own = promisedVisit(AT);
        String other = book(Forms.with(GuidanceForms.booking(), "creditCode", "91330727MA2D00836G"));
        Visitor firm = stranger();
        firm.get("/progress");
        String before = firm.session();

        // when Qingshan logs in; then it is in a fresh session, with its own case and no other
        var shown = firm.follow(back(firm, "licence", "qingshan"));
        assertThat(words(shown)).contains("磐安青山菌业有限公司", own).doesNotContain(other);
        assertThat(firm.session()).isNotEqualTo(before);
        assertThat(words(firm.get("/cases/" + own))).contains("上门指导");
        assertThat(leadsTo(firm.get("/cases/" + other))).isEqualTo("/progress?ended&number=" + other);

        // when it logs out; then nothing of it is left
        firm.get("/my");
        assertThat(leadsTo(firm.again("/logout"))).isEqualTo("/progress?left");
        assertThat(leadsTo(firm.get("/my"))).isEqualTo("/login");
        assertThat(leadsTo(firm.get("/cases/" + own))).isEqualTo("/progress?ended&number=" + own);
    }

    @Test
    @Rule("R-COD-01")
    void aPersonHasAWayOfItsOwn() {
        // given a person's request; when the person logs in as one; then it is listed
        String own = register(Forms.with(
                Forms.application("anwen"),
                "applicantKind",
                "PERSON",
                "creditCode",
                "11010519491231002X",
                "applicant",
                "张三"));
        Visitor person = stranger();
        assertThat(words(person.follow(back(person, "person", "zhang")))).contains("张三", own);

        // when a person tries the way of firms; then it is told that it is none
        Visitor firm = stranger();
        assertThat(leadsTo(back(firm, "licence", "zhang"))).isEqualTo("/login?nobody");
    }

    @ParameterizedTest
    @CsvSource({"nobody, /login?nobody", "other-nonce, /login?failed", "other-issuer, /login?failed"})
    @Rule("R-COD-01")
    void whatAProviderDoesNotVouchForIsNoLogin(String user, String told) {
        // given a token without a number, of another login, or of another issuer; when it comes in; then nobody is
        // logged in
        Visitor visitor = stranger();
        assertThat(leadsTo(back(visitor, "licence", user))).isEqualTo(told);
        assertThat(leadsTo(visitor.get("/my"))).isEqualTo("/login");
        assertThat(visitor.get(told).statusCode()).isEqualTo(200);
    }

    @Test
    @Rule("R-COD-01")
    void aLoginIsStartedAndEndedByTheSameVisitorOnce() {
        // given a login on its way, with state, nonce and proof key
        Visitor firm = stranger();
        var start = firm.get("/oauth2/authorization/licence");
        assertThat(start.headers().firstValue("Location").orElse(""))
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");

        // when its answer comes with another state, in another's browser, or a second time; then nobody is logged in
        String callback = callback(firm, start, "qingshan");
        Visitor other = stranger();
        assertThat(leadsTo(other.get(callback))).isEqualTo("/login?failed");
        assertThat(leadsTo(firm.get(callback.replaceAll("state=[^&]+", "state=forged"))))
                .isEqualTo("/login?failed");
        assertThat(leadsTo(other.get("/my"))).isEqualTo("/login");
        Visitor once = stranger();
        String good = callback(once, once.get("/oauth2/authorization/licence"), "qingshan");
        assertThat(leadsTo(once.get(good))).isEqualTo("/my");
        assertThat(leadsTo(other.get(good))).isEqualTo("/login?failed");
    }

    @Test
    @Rule("R-COD-01")
    void aProviderThatIsDownTakesNothingWithIt() {
        // given a provider that does not answer; when a firm chooses it; then it is told, and the others work
        Visitor firm = stranger();
        assertThat(words(firm.get("/login"))).contains("登录方式licence", "登录方式person", "登录方式down");
        assertThat(leadsTo(firm.get("/oauth2/authorization/down"))).isEqualTo("/login?unavailable");
        assertThat(leadsTo(firm.get("/oauth2/authorization/unknown"))).isEqualTo("/login?unavailable");
        assertThat(leadsTo(back(firm, "licence", "qingshan"))).isEqualTo("/my");
    }

    @Test
    @Rule("R-COD-01")
    void noForgedAnswerOfAProviderDoesHarm() {
        // given answers that no provider gave; when they come in; then nobody is logged in and nothing breaks
        Visitor visitor = stranger();
        visitor.get("/oauth2/authorization/licence");
        for (String text : Fuzz.texts()) {
            String odd = URLEncoder.encode(text.substring(0, Math.min(text.length(), 50)), StandardCharsets.UTF_8);
            for (String address : List.of(
                    "/login/oauth2/code/licence?code=" + odd + "&state=" + odd,
                    "/login/oauth2/code/licence?error=" + odd + "&error_description=" + odd + "&state=" + odd,
                    "/login/oauth2/code/unknown?code=x&state=" + odd,
                    "/oauth2/authorization/licence?redirect_uri=" + odd + "&scope=" + odd,
                    "/login?failed=" + odd)) {
                var answer = visitor.get(address);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                assertThat(answer.body()).as(address).doesNotContain("<script>alert", "<img src=x", "org.spring");
                assertThat(leadsTo(visitor.get("/my"))).as(address).isEqualTo("/login");
            }
        }
    }

    private HttpResponse<String> back(Visitor visitor, String registration, String user) {
        return backFrom(visitor, "/oauth2/authorization/" + registration, user);
    }
}
