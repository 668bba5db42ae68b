package org.qifu.process;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Produces no events that {@link KeptHistory} would not write and nobody listens to: to build one the engine reads definitions
 * and batches. Under the name and number of the full level, which every database of ours was made with and the engine
 * compares at start.
 */
class KeptHistoryLevel extends HistoryLevelFull {

    private final Set<HistoryEventType> left;

    /** @param activities whether each element that a case passes is told of */
    KeptHistoryLevel(boolean activities) {
        var types = new HashSet<HistoryEventType>(Set.of(
                HistoryEventTypes.JOB_CREATE,
                HistoryEventTypes.JOB_SUCCESS,
                HistoryEventTypes.JOB_DELETE,
                HistoryEventTypes.IDENTITY_LINK_ADD,
                HistoryEventTypes.IDENTITY_LINK_DELETE,
                HistoryEventTypes.FORM_PROPERTY_UPDATE));
        if (!activities) {
            types.addAll(Set.of(
                    HistoryEventTypes.ACTIVITY_INSTANCE_START,
                    HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
                    HistoryEventTypes.ACTIVITY_INSTANCE_END,
                    HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE));
        }
        this.left = Set.copyOf(types);
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !left.contains(type);
    }
}
