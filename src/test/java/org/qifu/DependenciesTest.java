package org.qifu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md names the libraries that the build has resolved. */
class DependenciesTest {

    /** A library in the local repository: group as folders, name, version, file. */
    private static final Pattern JAR = Pattern.compile("repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar$");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`:]+:[^`]+)` \\| ([^ |]+) \\|");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)<");

    @Test
    void everyLibraryHasItsRow() throws IOException {
        String all = Files.readString(Path.of("docs/dependencies.md"));
        assertThat(rows(all.substring(all.indexOf("## Everything that is delivered"))))
                .isEqualTo(resolved());
    }

    @Test
    void whatWeChoseIsExplained() throws IOException {
        String all = Files.readString(Path.of("docs/dependencies.md"));
        String chosen = all.substring(all.indexOf("## What we chose"), all.indexOf("## Licences"));
        assertThat(rows(chosen).stream().map(row -> row.substring(0, row.lastIndexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(inPom());
        assertThat(resolved()).containsAll(rows(chosen));
    }

    private static Set<String> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(row -> row.group(1) + ' ' + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> resolved() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(entry -> entry.replace(File.separatorChar, '/'))
                .flatMap(entry -> JAR.matcher(entry).results())
                .map(DependenciesTest::coordinates)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String coordinates(MatchResult jar) {
        return jar.group(1).replace('/', '.') + ':' + jar.group(2) + ' ' + jar.group(3);
    }

    private static List<String> inPom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(own)
                .results()
                .map(it -> it.group(1) + ':' + it.group(2))
                .toList();
    }
}
