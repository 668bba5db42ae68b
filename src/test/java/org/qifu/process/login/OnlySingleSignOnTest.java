package org.qifu.process.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.process.login.StaffLoginSettings.ClaimNames;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where a county lets staff in by single sign-on alone. */
class OnlySingleSignOnTest {

    private static final ClaimNames CLAIMS = new ClaimNames("preferred_username", "name", "email", "groups");

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final MockFilterChain behind = new MockFilterChain();

    @Test
    @Rule("R-SEC-03")
    void theWebAppsTakeNoPassword() throws Exception {
        var login = new MockHttpServletRequest("POST", "/camunda/api/admin/auth/user/default/login/tasklist");
        new PasswordDoor(new ObjectMapper(), event -> {}, false).doFilter(login, answer, behind);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("本系统只能用统一身份登录。");
        assertThat(behind.getRequest()).isNull();
    }

    @Test
    @Rule("R-SEC-03")
    void theirPagesLeadToSingleSignOn() throws Exception {
        var page = new MockHttpServletRequest("GET", "/camunda/app/cockpit/default/");
        page.setServletPath("/camunda/app/cockpit/default/");
        new SignOnFilter(new SignedOn(), null, null, settings("openid")).doFilter(page, answer, behind);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/staff/login?app=cockpit");
    }

    @Test
    @Rule("R-SEC-03")
    void programsStillUsePasswords() throws Exception {
        var call = new MockHttpServletRequest("GET", "/engine-rest/task");
        call.setServletPath("/engine-rest/task");
        new SignOnFilter(new SignedOn(), null, null, settings("openid")).doFilter(call, answer, behind);
        assertThat(behind.getRequest()).isNotNull();
    }

    @Test
    @Rule("R-SEC-03")
    void settingsThatLetNobodyInOrAnybodyAreRefused() {
        assertThatThrownBy(() -> new StaffLoginSettings(false, "统一身份", false, null, null, CLAIMS, Map.of()))
                .hasMessageContaining("nobody could log in");
        assertThatThrownBy(() -> settings("profile")).hasMessageContaining("needs openid");
    }

    private static StaffLoginSettings settings(String scope) {
        var registration = new OAuth2ClientProperties.Registration();
        registration.setScope(Set.of(scope));
        return new StaffLoginSettings(
                false, "统一身份", false, registration, null, CLAIMS, Map.of("anwen-reception", List.of("安文受理")));
    }
}
