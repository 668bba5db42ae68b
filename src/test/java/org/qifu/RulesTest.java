package org.qifu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules and the tests that prove them name the same rows. */
class RulesTest {

    private static final Path TABLE = Path.of("docs", "rules.md");

    @Test
    void everyRowHasATest() throws IOException {
        // given the rows of the table and the rows that tests name
        var unproven = new TreeSet<>(listed());

        // when the proven ones are taken away; then none is left
        unproven.removeAll(proven());
        assertThat(unproven).as("rows of %s without a test", TABLE).isEmpty();
    }

    @Test
    void everyTestedRowIsListed() throws IOException {
        // given the rows that tests name
        var unknown = new TreeSet<>(proven());

        // when the listed ones are taken away; then none is left
        unknown.removeAll(listed());
        assertThat(unknown).as("rows of tests that %s does not list", TABLE).isEmpty();
    }

    @Test
    void rowsAreWellFormedAndInOrder() throws IOException {
        // given every line of the table
        List<String[]> rows = rows();

        // then each has an id and three filled cells, no id comes twice, and they are sorted for people who look one up
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(String.join("|", row)).hasSize(4).noneMatch(String::isBlank);
            assertThat(row[0]).matches("R-[A-Z]{3}-\\d{2,3}");
        });
        assertThat(rows.stream().map(row -> row[0])).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> listed() throws IOException {
        return rows().stream().map(row -> row[0]).toList();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cells -> Arrays.stream(cells).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static Set<String> proven() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.qifu").stream()
                        .flatMap(RulesTest::rules)
                        .flatMap(rule -> Arrays.stream(rule.value()))
                        .collect(Collectors.toSet());
    }

    private static Stream<Rule> rules(JavaClass type) {
        return Stream.concat(
                type.tryGetAnnotationOfType(Rule.class).stream(),
                type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(Rule.class).stream()));
    }
}
