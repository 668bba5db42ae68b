package org.qifu.process.task;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Outermost of the engine's interceptors: what a rule refuses, and what two people clicking at once collide in, reaches
 * the clerk as HTTP 400 with a sentence to act on. The transaction has been rolled back by then. The exception is one of
 * the engine's REST because that keeps its status through every resource; an engine exception ends as HTTP 500 in some.
 */
@Component
class RejectionInterceptor extends CommandInterceptor {

    static final String TAKEN = "该任务已由他人办理或已不存在，请刷新任务列表。";

    private static final String CHANGED = "该办件刚刚有人办理，情况有变，请刷新后核对；仍需登记的，请重新提交。";
    private static final String CLAIMED = "该任务已由他人认领，请刷新任务列表。";

    static final String FORBIDDEN_VALUE = "的格式不对，请以 JSON 提交，不要使用序列化对象或临时变量。";

    // How the engine words its refusal of such values, which it throws as plain engine exceptions.
    private static final List<String> FORBIDDEN_VALUES =
            List.of("Java serialization format is prohibited", "Cannot set transient variable");

    // Ways past the documents: they end a task without completing it, show it to others, or begin a case elsewhere than
    // at its application. Only administrators may use them; the permissions to give a task back and to start a case
    // would otherwise open most of them.
    private static final Set<String> BYPASSES = Set.of(
            "ResolveTaskCmd",
            "DeleteTaskCmd",
            "DelegateTaskCmd",
            "SetTaskOwnerCmd",
            "AddUserIdentityLinkCmd",
            "AddGroupIdentityLinkCmd",
            "DeleteUserIdentityLinkCmd",
            "DeleteGroupIdentityLinkCmd",
            "HandleTaskBpmnErrorCmd",
            "HandleTaskEscalationCmd",
            "StartProcessInstanceAtActivitiesCmd",
            "CorrelateMessageCmd",
            "CorrelateAllMessageCmd");

    // What the engine lets an official do who may give a task back, or a supervisor who may repeat a failed job: change
    // name and due date of a task, write beside the documents, let a timer ring before its time. A job that somebody
    // may not run would count as failed, and stand still after some tries.
    private static final Set<String> ADMINISTRATION =
            Set.of("SaveTaskCmd", "AddCommentCmd", "CreateAttachmentCmd", "ExecuteJobsCmd", "FailedJobListener");

    private static final Set<String> COMPLETIONS = Set.of("CompleteTaskCmd", "SubmitTaskFormCmd");

    // What is handed to a running case without a task: a withdrawal, a complaint, a rating.
    private static final Set<String> HANDED_IN =
            Set.of("StartProcessInstanceCmd", "SubmitStartFormCmd", "CorrelateMessageCmd", "MessageEventReceivedCmd");

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
        refuseAdministration(command);
        try {
            return COMPLETIONS.contains(command.getClass().getSimpleName()) ? complete(command) : next.execute(command);
        } catch (RuntimeException e) {
            String message = forPeople(command, e);
            throw message == null ? e : new InvalidRequestException(Status.BAD_REQUEST, e, message);
        } finally {
            writes.take();
        }
    }

    /**
     * At READ COMMITTED the engine may read a task before, and what is behind it after, somebody else has completed it,
     * and stumbles, or finds the permissions gone that went with the task. It has rolled back then; a second look finds
     * the task gone, or the caller without permission, or does the work.
     */
    private <T> T complete(Command<T> command) {
        try {
            return next.execute(command);
        } catch (NullPointerException | AuthorizationException torn) {
            writes.take();
            return next.execute(command);
        }
    }

    private void refuseBypass(Command<?> command) {
        if (BYPASSES.contains(command.getClass().getSimpleName()) && !byAdministrator()) {
            throw new InvalidRequestException(Status.BAD_REQUEST, "请填写本环节的表单后提交，不能以其他方式开始或结束办理。");
        }
    }

    private void refuseAdministration(Command<?> command) {
        if (ADMINISTRATION.contains(command.getClass().getSimpleName()) && !byAdministrator()) {
            throw new AuthorizationException("此操作只能由系统管理员进行。");
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
        String message = String.valueOf(e.getMessage());
        boolean unknown = e instanceof NullValueException || e instanceof NotFoundException;
        // A job that loses a race is simply run again; only a person must be told.
        boolean beaten = e instanceof OptimisticLockingException
                && !command.getClass().getSimpleName().contains("Job");
        if (unknown && message.contains("task is null") || beaten) {
            return HANDED_IN.contains(command.getClass().getSimpleName()) ? CHANGED : TAKEN;
        }
        if (e instanceof TaskAlreadyClaimedException) {
            return CLAIMED;
        }
        return FORBIDDEN_VALUES.stream().anyMatch(message::contains) ? "材料" + FORBIDDEN_VALUE : null;
    }
}
