package org.qifu.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Named;

/** The models as analysts keep them, at the top of the project. */
final class Models {

    static final Path FOLDER = Path.of("bpmn");

    private Models() {}

    /** Every model, read and named after its file. */
    static Stream<Named<BpmnModelInstance>> every() throws IOException {
        return files().stream()
                .map(file -> Named.of(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile())));
    }

    static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance model, Class<T> type) {
        return of(model, type).stream();
    }

    static <T extends ModelElementInstance> Collection<T> of(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
