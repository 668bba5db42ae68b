package org.qifu.process.task;

import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the guards on every start event and user task that declares its {@code document} in the model. */
@Component
class DocumentParseListener extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

    private final DocumentGuard guard;
    private final TaskChoices choices;
    private final OwnClaim ownClaim;
    private final SolverGuard solverGuard;
    private final SameAgent sameAgent;
    private final StandIns standIns;
    private final StepListener steps;

    DocumentParseListener(
            DocumentGuard guard,
            TaskChoices choices,
            OwnClaim ownClaim,
            SolverGuard solverGuard,
            SameAgent sameAgent,
            StandIns standIns,
            StepListener steps) {
        this.guard = guard;
        this.choices = choices;
        this.ownClaim = ownClaim;
        this.solverGuard = solverGuard;
        this.sameAgent = sameAgent;
        this.standIns = standIns;
        this.steps = steps;
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        String document = property(element, "document");
        if (document != null) {
            String initiator = element.attributeNS(CAMUNDA, "initiator");
            Set<String> scalars = initiator == null ? Set.of() : Set.of(initiator);
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> guard.onStart(execution, document, scalars));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String document = property(element, "document");
        if (document == null) {
            throw new IllegalStateException("User task " + activity.getId() + " declares no document");
        }
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, (TaskListener) task -> guard.onComplete(task, document));
        // Who is away is replaced before the others look at the assignee.
        definition.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, standIns);
        definition.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, ownClaim);
        definition.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, solverGuard);
        StepListener.EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, steps));
        String lists = property(element, "choices");
        // What was dispatched or agreed before is what the next pass begins with.
        boolean prefilled = "true".equals(property(element, "prefilled"));
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, (TaskListener) task -> {
            choices.offer(task, lists);
            if (!prefilled) {
                guard.onCreate(task, document);
            }
            sameAgent.keep(task);
        });
    }

    private static @Nullable String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(CAMUNDA, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
