package org.qifu;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Stops a start with the profile {@code postgres} that was not told its database. Without it the driver would complain
 * of an address nobody has written, or an installation would come up on an empty H2.
 */
class PostgresSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            List<String> missing = Stream.of("url", "username", "password")
                    .filter(setting -> isMissing(environment, setting))
                    .toList();
            if (!missing.isEmpty()) {
                throw new MissingDatabase(missing);
            }
        }
    }

    private static boolean isMissing(ConfigurableEnvironment environment, String setting) {
        String value = environment.getProperty("spring.datasource." + setting, "");
        return setting.equals("url") ? !value.startsWith("jdbc:postgresql:") : value.isBlank();
    }

    /** After the files of all profiles are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
