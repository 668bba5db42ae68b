package org.qifu.process.action;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.qifu.process.calendar.ModelExpressions;
import org.springframework.stereotype.Component;

/** The limits that the models give the rungs, asked before a case goes back onto one. */
@Component
class RungLimits {

    private final RepositoryService repository;
    private final ModelExpressions expressions;

    RungLimits(RepositoryService repository, ModelExpressions expressions) {
        this.repository = repository;
        this.expressions = expressions;
    }

    /** When the limit of a step's rung ends; null when the task stands on the same rung, or the step on none. */
    @Nullable
    Date due(WorkTask task, String step) {
        Optional<String> there = rungDue(task.definition(), step);
        boolean same = sameRung(task, step);
        return there.isEmpty() || same ? null : expressions.limit(there.get(), task.instance());
    }

    /** Whether a way to this step stays on its rung, whose timers then run on. */
    boolean sameRung(WorkTask task, String step) {
        return node(task.definition(), step)
                .getParentElement()
                .equals(node(task.definition(), task.step()).getParentElement());
    }

    /** Name of a step, for people. */
    String name(WorkTask task, String step) {
        return ((FlowNode) node(task.definition(), step)).getName();
    }

    private Optional<String> rungDue(String definition, String step) {
        for (ModelElementInstance element = node(definition, step);
                element != null;
                element = element.getParentElement()) {
            Optional<String> due =
                    element.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class).stream()
                            .flatMap(it -> it.getChildElementsByType(CamundaInputOutput.class).stream())
                            .flatMap(it -> it.getCamundaInputParameters().stream())
                            .filter(it -> it.getCamundaName().equals("rungDue"))
                            .map(CamundaInputParameter::getTextContent)
                            .findFirst();
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }

    private ModelElementInstance node(String definition, String step) {
        return repository.getBpmnModelInstance(definition).getModelElementById(step);
    }
}
