package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class OrganisationWiringTest {

    @Test
    void theDataIsThereBeforeAnybodyCanAsk() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        TransactionAutoConfiguration.class))
                .withBean(javax.sql.DataSource.class, Databases::h2)
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(Module.class)
                .run(context -> assertThat(context.getBean(Organisation.class).stations())
                        .hasSize(15));
    }

    @Configuration
    @ComponentScan(basePackageClasses = Organisation.class)
    static class Module {}
}
