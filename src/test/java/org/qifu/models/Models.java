package org.qifu.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
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

    /** Values of the properties of this name in the settings of an element. */
    static List<String> properties(BaseElement element, String name) {
        return settings(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    /** Texts of the input parameters of this name of an activity. */
    static List<String> inputs(BaseElement element, String name) {
        return settings(element, CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .filter(parameter -> name.equals(parameter.getCamundaName()))
                .map(ModelElementInstance::getTextContent)
                .toList();
    }

    private static <T extends ModelElementInstance> Stream<T> settings(BaseElement element, Class<T> type) {
        var extensions = element.getExtensionElements();
        return extensions == null ? Stream.empty() : extensions.getElementsQuery().filterByType(type).list().stream();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
