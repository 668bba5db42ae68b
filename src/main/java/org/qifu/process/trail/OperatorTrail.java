package org.qifu.process.trail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;

/**
 * Copies the engine's own record of operators and administrators into the sealed log, in the operation's transaction:
 * accounts, authorizations, deployments, retried jobs, migrations, variables and everything else that the engine puts
 * under these two heads. What clerks do to their tasks stands in the timeline of the case.
 */
class OperatorTrail implements HistoryEventHandler {

    private static final Set<String> CATEGORIES =
            Set.of(UserOperationLogEntry.CATEGORY_ADMIN, UserOperationLogEntry.CATEGORY_OPERATOR);

    private final AuditLog log;

    OperatorTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation
                && CATEGORIES.contains(operation.getCategory())
                && !beginsACase(operation)) {
            log.write(AuditEntry.of(Kind.ENGINE, operation.getUserId(), subject(operation), details(operation)));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** A clerk registers a case, as dozens do every hour; its timeline begins with that. */
    private static boolean beginsACase(UserOperationLogEntryEventEntity operation) {
        return UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(operation.getOperationType())
                && EntityTypes.PROCESS_INSTANCE.equals(operation.getEntityType())
                && !byAdministrator();
    }

    private static boolean byAdministrator() {
        var caller = Context.getCommandContext().getAuthentication();
        return caller != null
                && caller.getGroupIds() != null
                && caller.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static String subject(UserOperationLogEntryEventEntity operation) {
        return Stream.of(
                        operation.getEntityType(),
                        operation.getProcessDefinitionKey(),
                        operation.getProcessInstanceId(),
                        operation.getTaskId(),
                        operation.getJobId(),
                        operation.getDeploymentId(),
                        operation.getBatchId())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String details(UserOperationLogEntryEventEntity operation) {
        return operation.getOperationType() + " " + operation.getProperty() + ": " + operation.getOrgValue() + " → "
                + operation.getNewValue();
    }
}
