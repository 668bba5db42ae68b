package org.qifu.process.task;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Outermost of the engine's interceptors: what a rule refuses, and what two people clicking at once collide in, reaches
 * the clerk as HTTP 400 with a sentence to act on. The transaction has been rolled back by then.
 */
@Component
class RejectionInterceptor extends CommandInterceptor {

    static final String TAKEN = "该任务已由他人办理或已不存在，请刷新任务列表。";

    // These end or feed a task without completing it, past its document; only administrators may use them.
    private static final Set<String> BYPASSES =
            Set.of("ResolveTaskCmd", "HandleTaskBpmnErrorCmd", "HandleTaskEscalationCmd");

    private static final Set<String> COMPLETIONS = Set.of("CompleteTaskCmd", "SubmitTaskFormCmd");

    private final VariableWrites writes;
    private final ObjectProvider<IdentityService> identity;

    RejectionInterceptor(VariableWrites writes, ObjectProvider<IdentityService> identity) {
        this.writes = writes;
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        writes.take();
        refuseBypass(command);
        try {
            return COMPLETIONS.contains(command.getClass().getSimpleName()) ? complete(command) : next.execute(command);
        } catch (RuntimeException e) {
            String message = forPeople(command, e);
            throw message == null ? e : new FormFieldValidationException(null, message, e);
        } finally {
            writes.take();
        }
    }

    /**
     * At READ COMMITTED the engine may read a task before, and what is behind it after, somebody else has completed it,
     * and stumbles. It has rolled back then; a second look finds the task gone, or does the work.
     */
    private <T> T complete(Command<T> command) {
        try {
            return next.execute(command);
        } catch (NullPointerException torn) {
            writes.take();
            return next.execute(command);
        }
    }

    private void refuseBypass(Command<?> command) {
        if (BYPASSES.contains(command.getClass().getSimpleName()) && !byAdministrator()) {
            throw new FormFieldValidationException(null, "请填写本环节的表单后提交，不能以其他方式结束任务。");
        }
    }

    private boolean byAdministrator() {
        var authentication = identity.getObject().getCurrentAuthentication();
        return authentication == null
                || authentication.getGroupIds() != null
                        && authentication.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static @Nullable String forPeople(Command<?> command, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection) {
                return cause.getMessage();
            }
        }
        boolean gone = e instanceof NullValueException
                && String.valueOf(e.getMessage()).contains("task with id");
        // A job that loses a race is simply run again; only a person must be told.
        boolean beaten = e instanceof OptimisticLockingException
                && !command.getClass().getSimpleName().contains("Job");
        return gone || beaten ? TAKEN : null;
    }
}
