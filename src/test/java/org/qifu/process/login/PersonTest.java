package org.qifu.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.process.login.StaffLoginSettings.ClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What is read from the claims of a provider. */
class PersonTest {

    @Test
    @Rule("R-SEC-03")
    void rolesStandInAListInATextOrInsideOfAnother() {
        assertThat(person("groups", Map.of("groups", List.of("受理", "督办")))
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder("受理", "督办");
        assertThat(person("groups", Map.of("groups", "受理")).orElseThrow().roles())
                .isEqualTo(Set.of("受理"));
        assertThat(person("realm.roles", Map.of("realm", Map.of("roles", List.of("受理"))))
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of("受理"));
        assertThat(person("https://sso.example/roles", Map.of("https://sso.example/roles", List.of("受理")))
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of("受理"));
        assertThat(person("groups", Map.of()).orElseThrow().roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "../admin", "a b", "a/b", "-x", "", "张三", "<script>"})
    @Rule("R-SEC-03")
    void anAccountIsCalledNothingThatMeansSomethingElse(String user) {
        assertThat(person("groups", Map.of("preferred_username", user))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang.san", "zhang_san", "zhangsan@county.example", "330101-0001"})
    @Rule("R-SEC-03")
    void butWhatProvidersUsuallyCallIt(String user) {
        assertThat(person("groups", Map.of("preferred_username", user))
                        .orElseThrow()
                        .user())
                .isEqualTo(user);
    }

    private static Optional<Person> person(String roles, Map<String, Object> told) {
        Map<String, Object> claims =
                new HashMap<>(Map.of("iss", "https://sso.example", "sub", "4711", "preferred_username", "zhang.san"));
        claims.putAll(told);
        var token = new OidcIdToken("x", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), claims);
        return Person.of(
                new DefaultOidcUser(Set.of(), token), new ClaimNames("preferred_username", "name", "email", roles));
    }
}
