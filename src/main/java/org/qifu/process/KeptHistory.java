package org.qifu.process;

import java.util.List;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes of the engine's own history what is on record nowhere else: instances, tasks, incidents, failed jobs, and what
 * operators, administrators and staff did but for completing tasks. Documents, timeline and steps of a case have the rest; a
 * second copy of them would make up most of a case's rows, and keep personal data where no case leads to it.
 */
class KeptHistory extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isKept(event)) {
            super.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** Variables are told of for the guard of documents, and not written. */
    private static boolean isKept(HistoryEvent event) {
        return !(event instanceof HistoricVariableUpdateEventEntity)
                && !(event instanceof UserOperationLogEntryEventEntity entry
                        && UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(entry.getOperationType()));
    }
}
