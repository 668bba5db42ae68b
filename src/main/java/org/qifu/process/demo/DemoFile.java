package org.qifu.process.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The demonstration cases, one a line, columns separated by commas (the texts have Chinese ones), after a header. */
final class DemoFile {

    static final Resource DELIVERED = new ClassPathResource("demo/cases.csv");

    private DemoFile() {}

    static List<DemoCase> read(Resource resource) {
        try {
            List<String> lines = resource.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
            List<DemoCase> cases = new ArrayList<>();
            for (String line : lines) {
                cases.add(DemoCase.parse(cases.size() + 1, line));
            }
            return List.copyOf(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
