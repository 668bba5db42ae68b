package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.Qifu;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database gets the administrator that the environment names, and no other. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    /** Without the port there is no place for the engine's REST; the web apps of one JVM share their state. */
    static final String WITHOUT_REST =
            "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName();

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext start(String id, String password) {
        return new SpringApplicationBuilder(Qifu.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run(
                        WITHOUT_REST,
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("qifu"),
                        "--qifu.admin.id=" + id,
                        "--qifu.admin.password=" + password);
    }

    @Test
    void theStartStopsWithoutOne(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> start("", ""));
        assertThat(failure).hasMessageContaining("QIFU_ADMIN_ID").hasMessageContaining("QIFU_ADMIN_PASSWORD");
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("数据库中还没有管理员，请设置这两个环境变量后重新启动。")
                .contains("Set the environment variables QIFU_ADMIN_ID and QIFU_ADMIN_PASSWORD.");
        assertThat(catchThrowable(() -> start("chief", " "))).hasMessageContaining("QIFU_ADMIN_PASSWORD");
    }

    @Test
    void theStartStopsWithAWeakPassword(CapturedOutput output) {
        assertThat(catchThrowable(() -> start("chief", "Chief-2026-x"))).hasMessageContaining("QIFU_ADMIN_PASSWORD");
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("管理员密码太弱：至少10个字符，须有大写字母、小写字母、数字和其他符号")
                .doesNotContain("Chief-2026-x");
    }

    @Test
    void laterStartsChangeNothing() {
        long[] first;
        try (var context = start("chief", "First-password-1")) {
            // given a fresh database: the administrator is its only user
            var identity = context.getBean(IdentityService.class);
            assertThat(identity.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("chief");
            assertThat(identity.checkPassword("chief", "First-password-1")).isTrue();
            assertThat(identity.createUserQuery()
                            .memberOfGroup(Groups.CAMUNDA_ADMIN)
                            .count())
                    .isOne();
            User chief = identity.createUserQuery().singleResult();
            chief.setPassword("Second-password-2");
            identity.saveUser(chief);
            first = seeded(context);
        }
        // when it is started again, with the old password and with another name
        for (String id : new String[] {"chief", "other"}) {
            try (var context = start(id, "First-password-1")) {
                var identity = context.getBean(IdentityService.class);
                assertThat(identity.createUserQuery().list())
                        .extracting(User::getId)
                        .containsExactly("chief");
                assertThat(identity.checkPassword("chief", "Second-password-2")).isTrue();
                assertThat(seeded(context)).isEqualTo(first);
            }
        }
        // then nobody needs the variables any more
        try (var context = start("", "")) {
            assertThat(seeded(context)).isEqualTo(first);
            assertThat(context.getBean(IdentityService.class).checkPassword("chief", "First-password-1"))
                    .isFalse();
        }
    }

    /** Groups, authorizations, filters and process definitions. */
    static long[] seeded(ConfigurableApplicationContext context) {
        return new long[] {
            context.getBean(IdentityService.class).createGroupQuery().count(),
            context.getBean(AuthorizationService.class)
                    .createAuthorizationQuery()
                    .count(),
            context.getBean(FilterService.class).createFilterQuery().count(),
            context.getBean(RepositoryService.class)
                    .createProcessDefinitionQuery()
                    .count()
        };
    }
}
