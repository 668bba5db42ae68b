package org.qifu.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.models.Models.all;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is thrown that nobody catches: such an alarm would be lost without a word. */
class ModelSignalsTest {

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void escalationsAreCaught(BpmnModelInstance model) {
        // given what is thrown and what is caught; a catcher without a code takes every code
        var caught = all(model, CatchEvent.class)
                .flatMap(event -> definitions(event.getEventDefinitions().stream(), EscalationEventDefinition.class))
                .map(EscalationEventDefinition::getEscalation)
                .collect(Collectors.toSet());
        Stream<Escalation> thrown = all(model, ThrowEvent.class)
                .flatMap(event -> definitions(event.getEventDefinitions().stream(), EscalationEventDefinition.class))
                .map(EscalationEventDefinition::getEscalation);

        // then every thrown one has its catcher
        assertThat(thrown).allMatch(escalation -> caught.contains(null) || caught.contains(escalation));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void errorsAreCaughtAtTheEdge(BpmnModelInstance model) {
        // given
        var caught = all(model, BoundaryEvent.class)
                .flatMap(event -> definitions(event.getEventDefinitions().stream(), ErrorEventDefinition.class))
                .map(ErrorEventDefinition::getError)
                .collect(Collectors.toSet());
        Stream<Error> thrown = all(model, ThrowEvent.class)
                .flatMap(event -> definitions(event.getEventDefinitions().stream(), ErrorEventDefinition.class))
                .map(ErrorEventDefinition::getError);

        // then
        assertThat(thrown).allMatch(caught::contains);
    }

    @Test
    void messagesAreAwaited() throws Exception {
        // given the messages that are sent by a model and those that a model waits for
        Set<String> awaited = names(model -> Stream.concat(
                messages(model, CatchEvent.class, CatchEvent::getEventDefinitions),
                all(model, ReceiveTask.class).map(ReceiveTask::getMessage)));
        Set<String> sent = names(model -> messages(model, ThrowEvent.class, ThrowEvent::getEventDefinitions));

        // then each sent one is awaited somewhere
        assertThat(sent).isNotEmpty().isSubsetOf(awaited);
    }

    private static Set<String> names(Function<BpmnModelInstance, Stream<Message>> messages) throws Exception {
        return Models.every()
                .map(Named::getPayload)
                .flatMap(messages)
                .filter(Objects::nonNull)
                .map(Message::getName)
                .collect(Collectors.toSet());
    }

    private static <E extends org.camunda.bpm.model.bpmn.instance.Event> Stream<Message> messages(
            BpmnModelInstance model, Class<E> type, Function<E, java.util.Collection<EventDefinition>> definitions) {
        return all(model, type)
                .flatMap(event -> definitions(definitions.apply(event).stream(), MessageEventDefinition.class))
                .map(MessageEventDefinition::getMessage);
    }

    private static <D> Stream<D> definitions(Stream<EventDefinition> definitions, Class<D> type) {
        return definitions.filter(type::isInstance).map(type::cast);
    }
}
