package org.qifu.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Named;

/** The models as analysts keep them, at the top of the project. */
final class Models {

    static final Path FOLDER = Path.of("bpmn");

    private Models() {}

    /** Every model, read and named after its file. */
    static Stream<Named<BpmnModelInstance>> all() throws IOException {
        return files().stream()
                .map(file -> Named.of(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile())));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
