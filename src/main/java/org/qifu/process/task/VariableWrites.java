package org.qifu.process.task;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/**
 * Remembers which process variables the running engine command has written, so that a completing task can be held to
 * its own document, by whatever way the values came in.
 */
@Component
class VariableWrites implements HistoryEventHandler {

    private static final Set<String> WRITES = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE.getEventName(),
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE.getEventName(),
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE.getEventName());

    private final ThreadLocal<Set<String>> written = ThreadLocal.withInitial(TreeSet::new);

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity update && WRITES.contains(event.getEventType())) {
            written.get().add(update.getVariableName());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** What was written since the command began or since this was asked last. */
    Set<String> take() {
        Set<String> names = written.get();
        written.remove();
        return names;
    }

    /**
     * Values that are not kept; they leave no history, and none of our own steps uses them. No value is read for that: the
     * documents of the case would be fetched one by one.
     */
    static Set<String> passing(DelegateExecution execution) {
        var names = new TreeSet<String>();
        for (var scope = (AbstractVariableScope) execution; scope != null; scope = scope.getParentVariableScope()) {
            scope.getVariableInstancesLocal().stream()
                    .filter(VariableWrites::isPassing)
                    .map(CoreVariableInstance::getName)
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean isPassing(CoreVariableInstance variable) {
        return variable instanceof VariableInstanceEntity entity && entity.isTransient();
    }
}
