package org.qifu.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.models.Models.all;
import static org.qifu.models.Models.of;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, told from its file alone. */
class ModelConventionsTest {

    @Test
    void theFlowsAreThere() throws Exception {
        // given the folder of models; when listed; then the four flows of a case are among them
        assertThat(Models.every()
                        .flatMap(model -> all(model.getPayload(), Process.class).map(BaseElement::getId)))
                .contains("appeal", "evaluation", "revisit", "supervision");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void idsAreNames(BpmnModelInstance model) {
        // given every element of the model; when its id is read; then it is a lowerCamelCase name
        var ids = all(model, BaseElement.class).map(BaseElement::getId).filter(Objects::nonNull);
        assertThat(ids).isNotEmpty().allMatch(id -> id.matches("[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void userTasksSayFormDocumentTimeAndGroup(BpmnModelInstance model) {
        // given every user task; when its settings are read; then none of the four is missing
        assertThat(all(model, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as("form of %s", task.getId()).isNotBlank();
            assertThat(task.getCamundaDueDate())
                    .as("due date of %s", task.getId())
                    .isNotBlank();
            assertThat(task.getCamundaCandidateGroups())
                    .as("groups of %s", task.getId())
                    .isNotBlank();
            assertThat(Models.properties(task, "document"))
                    .as("document of %s", task.getId())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void splitsHaveADefaultAndConditions(BpmnModelInstance model) {
        // given every exclusive gateway with several ways out
        var splits = all(model, ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1);

        // when a case comes there; then one way is always open and every other has its condition
        assertThat(splits).allSatisfy(split -> {
            assertThat(split.getDefault()).as("default of %s", split.getId()).isNotNull();
            assertThat(split.getOutgoing())
                    .filteredOn(flow -> !flow.equals(split.getDefault()))
                    .allMatch(flow -> flow.getConditionExpression() != null);
        });
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void everythingIsDrawn(BpmnModelInstance model) {
        // given everything that runs or explains
        var shapes = all(model, BpmnShape.class).map(BpmnShape::getBpmnElement).toList();
        var edges = all(model, BpmnEdge.class).map(BpmnEdge::getBpmnElement).toList();

        // when the diagram is opened; then each has its shape or line
        assertThat(shapes).containsAll(both(model, FlowNode.class, TextAnnotation.class));
        assertThat(edges).containsAll(both(model, SequenceFlow.class, Association.class));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void definedSignalsAreUsed(BpmnModelInstance model) {
        // given every escalation, error and message; when its users are looked for; then there is one
        var escalations = all(model, EscalationEventDefinition.class).map(EscalationEventDefinition::getEscalation);
        var errors = all(model, ErrorEventDefinition.class).map(ErrorEventDefinition::getError);
        var events = all(model, MessageEventDefinition.class).map(MessageEventDefinition::getMessage);
        var tasks = all(model, ReceiveTask.class).map(ReceiveTask::getMessage);
        assertThat(escalations.toList()).containsAll(of(model, Escalation.class));
        assertThat(errors.toList()).containsAll(of(model, Error.class));
        assertThat(Stream.concat(events, tasks).toList()).containsAll(of(model, Message.class));
    }

    private static List<BaseElement> both(
            BpmnModelInstance model, Class<? extends BaseElement> first, Class<? extends BaseElement> second) {
        return Stream.<BaseElement>concat(all(model, first), all(model, second)).toList();
    }
}
