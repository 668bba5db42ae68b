package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qifu.Databases;
import org.qifu.Rule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@ExtendWith(OutputCaptureExtension.class)
class DeadlineConfigurationTest {

    @Test
    void offersTheBeanThatTheModelsCall() {
        context("2026-11-21T02:00:00Z").run(context -> {
            assertThat(context.getBean("deadline")).isInstanceOf(Deadlines.class);
            assertThat(context.getBean(DeadlineSettings.class)).isEqualTo(DeadlineSettings.defaults());
        });
    }

    @Test
    @Rule({"R-TIM-11", "R-TIM-15"})
    void readsTheSettingsOfTheCounty() {
        context("2026-11-21T02:00:00Z")
                .withPropertyValues("qifu.deadline.warning-share=0.5", "qifu.deadline.office-closes=17:30")
                .run(context -> assertThat(context.getBean(DeadlineSettings.class))
                        .isEqualTo(new DeadlineSettings(0.5, LocalTime.of(17, 30))));
    }

    @Test
    @Rule("R-TIM-16")
    void warnsAtStartOfYearsThatAreNotPublished(CapturedOutput output) {
        // given New Year's Eve in Greenwich, which is 2027 in Shanghai already
        context("2026-12-31T16:30:00Z").run(context -> {
            // when
            context.publishEvent(new ApplicationReadyEvent(
                    new SpringApplication(), new String[0], context.getSourceApplicationContext(), Duration.ZERO));

            // then
            assertThat(context.getBean(ProvisionalYears.class).inUse()).containsExactly(Year.of(2027), Year.of(2028));
            assertThat(output).contains("WARN").contains("published for 2027").contains("published for 2028");
        });
    }

    @Test
    @Rule("R-TIM-16")
    void saysNothingAboutPublishedYears(CapturedOutput output) {
        context("2025-06-01T00:00:00Z").run(context -> {
            context.publishEvent(new ApplicationReadyEvent(
                    new SpringApplication(), new String[0], context.getSourceApplicationContext(), Duration.ZERO));

            assertThat(output).doesNotContain("is published for");
        });
    }

    private static ApplicationContextRunner context(String now) {
        var database = Databases.h2();
        return new ApplicationContextRunner()
                .withUserConfiguration(DeadlineConfiguration.class)
                .withBean(JdbcClient.class, () -> JdbcClient.create(database))
                .withBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database))
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(now), Deadlines.ZONE));
    }
}
