package org.qifu;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * Where a run says {@code -Dqifu.test.database=postgres}, gives every context that would have had an H2 in memory a real
 * PostgreSQL of its own instead, with the settings of the profile {@code postgres}. Found by name, in the test's
 * {@code spring.factories}, so that no test has to name it.
 */
class ChosenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (OnlyPostgres.CHOSEN.equals(System.getProperty(OnlyPostgres.PROPERTY)) && url.startsWith("jdbc:h2:mem:")) {
            settings(context);
            TestPropertyValues.of(
                            "QIFU_DATABASE_URL=" + Databases.postgresUrl(),
                            "QIFU_DATABASE_USER=postgres",
                            "QIFU_DATABASE_PASSWORD=postgres",
                            // Several contexts of several tests share one server.
                            "QIFU_DATABASE_CONNECTIONS=12",
                            // At the end the server may stop before a context that closes: it asks in vain, but not
                            // half a minute.
                            "spring.datasource.hikari.connection-timeout=10000")
                    .applyTo(context);
        }
    }

    private static void settings(ConfigurableApplicationContext context) {
        try {
            new YamlPropertySourceLoader()
                    .load("postgres", new ClassPathResource("application-postgres.yaml"))
                    .forEach(context.getEnvironment().getPropertySources()::addFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
