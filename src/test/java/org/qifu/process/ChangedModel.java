package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.ClassPathResource;

/** A delivered model, changed as an analyst would change it in the Modeler. */
public final class ChangedModel {

    private final String process;
    private String xml;

    public ChangedModel(String process) {
        this.process = process;
        this.xml = text("bpmn/" + process + ".bpmn");
    }

    /** Another limit: this expression wherever it stands. */
    public ChangedModel replace(String before, String after) {
        assertThat(xml).contains(before);
        xml = xml.replace(before, after);
        return this;
    }

    /** A new consultation, for this group, before a step: all ways there lead through it. */
    public ChangedModel consultBefore(String step, String id, String group) {
        String task = """
                <bpmn:userTask id="%1$s" name="会商" camunda:formRef="confer" camunda:formRefBinding="deployment"
                    camunda:candidateGroups="%2$s" camunda:dueDate="${deadline.workingDays(now(), 1)}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="document" value="confer" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="%1$sDone" sourceRef="%1$s" targetRef="%3$s" />
                """.formatted(id, group, step);
        replace("targetRef=\"" + step + "\"", "targetRef=\"" + id + "\"");
        int at = xml.indexOf("<bpmn:userTask id=\"" + step + "\"");
        xml = xml.substring(0, at) + task + xml.substring(at);
        return this;
    }

    /** The model and the forms that it names, by the names under which they are deployed. */
    public Map<String, String> resources() {
        var resources = new LinkedHashMap<String, String>();
        resources.put("bpmn/" + process + ".bpmn", xml);
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(Objects::nonNull)
                .map(form -> "forms/" + form + ".form")
                .forEach(form -> resources.put(form, text(form)));
        return resources;
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
