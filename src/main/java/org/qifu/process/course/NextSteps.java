package org.qifu.process.course;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * What may come after the current elements: the next user tasks and called flows along the arrows of the model. Where a
 * gateway decides, all its ways are possible; expiries and other interruptions are not followed.
 */
final class NextSteps {

    private final Set<FlowNode> seen = new HashSet<>();
    private final Set<FlowNode> next = new LinkedHashSet<>();

    private NextSteps() {}

    static Set<FlowNode> after(Collection<FlowNode> current) {
        var walk = new NextSteps();
        current.forEach(walk::leave);
        return walk.next;
    }

    private void leave(FlowNode node) {
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(this::enter);
    }

    private void enter(FlowNode node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof UserTask || node instanceof CallActivity) {
            next.add(node);
        } else if (node instanceof SubProcess inner) {
            inner.getChildElementsByType(StartEvent.class).forEach(this::leave);
        } else if (node instanceof EndEvent end && node.getParentElement() instanceof SubProcess outer) {
            end(end, outer);
        } else {
            leave(node);
        }
    }

    private void end(EndEvent end, SubProcess outer) {
        ModelElementInstance thrown = thrown(end.getEventDefinitions());
        if (thrown == null) {
            leave(outer);
            return;
        }
        outer.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event ->
                        outer.equals(event.getAttachedTo()) && thrown.equals(thrown(event.getEventDefinitions())))
                .forEach(this::leave);
    }

    private static @Nullable ModelElementInstance thrown(Collection<EventDefinition> definitions) {
        for (EventDefinition definition : definitions) {
            if (definition instanceof ErrorEventDefinition error) {
                return error.getError();
            }
            if (definition instanceof EscalationEventDefinition escalation) {
                return escalation.getEscalation();
            }
        }
        return null;
    }
}
