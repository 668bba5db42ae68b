package org.qifu.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** The packaged jar holds what lies under src/main/resources; none of it may switch the demonstration on. */
class DemoStaysOutTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<PropertySourceLoader> LOADERS =
            List.of(new YamlPropertySourceLoader(), new PropertiesPropertySourceLoader());

    @Test
    void noFileOfTheJarActivatesAProfile() throws IOException {
        List<String> keys;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            keys = files.filter(file -> file.toString().matches(".*\\.(ya?ml|properties)"))
                    .flatMap(DemoStaysOutTest::keys)
                    .toList();
        }

        assertThat(keys).as("configuration is read").contains("application-demo.yaml qifu.admin.password");
        assertThat(keys).noneMatch(key -> key.contains(" spring.profiles.") || key.contains(" spring.config.import"));
    }

    @Test
    void demoPasswordsStandInTheDemoFileOnly() throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("application.yaml")))
                .contains("password: ${QIFU_ADMIN_PASSWORD:}")
                .doesNotContain("demo");
        assertThat(new SpringApplication(DemoStaysOutTest.class).getAdditionalProfiles())
                .isEmpty();
        assertThat(Files.readString(Path.of("src/main/java/org/qifu/Qifu.java")))
                .as("main adds no profile")
                .doesNotContainIgnoringCase("profile");
    }

    private static Stream<String> keys(Path file) {
        return LOADERS.stream()
                .filter(loader -> List.of(loader.getFileExtensions())
                        .contains(file.toString().replaceAll(".*\\.", "")))
                .flatMap(loader -> load(loader, file).stream())
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .map(key -> file.getFileName() + " " + key);
    }

    private static List<PropertySource<?>> load(PropertySourceLoader loader, Path file) {
        try {
            return loader.load(file.toString(), new FileSystemResource(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
