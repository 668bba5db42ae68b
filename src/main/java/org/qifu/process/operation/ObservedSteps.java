package org.qifu.process.operation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Says of the completion of a task that is being observed which step of which case it is. */
@Component
class ObservedSteps extends AbstractBpmnParseListener {

    private final ObservationRegistry observations;

    ObservedSteps(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) this::describe);
    }

    private void describe(DelegateTask task) {
        Observation observation = observations.getCurrentObservation();
        // A task may also be ended from elsewhere, under an observation that is not ours.
        if (observation == null
                || !ObservedCommands.STEP.equals(observation.getContextView().getName())) {
            return;
        }
        var execution = (ExecutionEntity) task.getExecution();
        String flow = execution.getProcessDefinition().getKey();
        String number = execution.getProcessBusinessKey();
        observation
                .contextualName("step " + flow + " " + task.getTaskDefinitionKey())
                .lowCardinalityKeyValue("flow", flow)
                .lowCardinalityKeyValue("step", task.getTaskDefinitionKey())
                .highCardinalityKeyValue("case", number == null ? "none" : number);
    }
}
