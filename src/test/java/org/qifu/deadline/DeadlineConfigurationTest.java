package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qifu.Rule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeadlineConfigurationTest {

    @Test
    void offersTheBeanThatTheModelsCall() {
        context("2026-11-21T02:00:00Z").run(context -> {
            assertThat(context.getBean("deadline")).isInstanceOf(Deadlines.class);
            assertThat(context.getBean(DeadlineSettings.class)).isEqualTo(DeadlineSettings.defaults());
            assertThat(context.getBean(Deadlines.class).lastWorkingDay(LocalDate.of(2024, 3, 25), 30))
                    .isEqualTo("2024-05-09");
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
            context.publishEvent(ready(context));

            // then
            assertThat(context.getBean(ProvisionalYears.class).inUse()).containsExactly(Year.of(2027), Year.of(2028));
            assertThat(output).contains("WARN").contains("published for 2027").contains("published for 2028");
        });
    }

    @Test
    @Rule("R-TIM-16")
    void saysNothingAboutPublishedYears(CapturedOutput output) {
        context("2025-06-01T00:00:00Z").run(context -> {
            context.publishEvent(ready(context));

            assertThat(output).doesNotContain("is published for");
        });
    }

    private static ApplicationContextRunner context(String now) {
        // An empty database: Flyway has to come before the seed all by itself.
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .withUserConfiguration(DeadlineConfiguration.class)
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(now), Deadlines.ZONE));
    }

    private static ApplicationReadyEvent ready(AssertableApplicationContext context) {
        return new ApplicationReadyEvent(
                new SpringApplication(), new String[0], context.getSourceApplicationContext(), Duration.ZERO);
    }
}
