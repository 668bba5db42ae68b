package org.qifu.process.calendar;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks an expression of a model once more, after its step has been entered: the models alone say what limits are. */
@Component
public class ModelExpressions {

    private final ProcessEngineConfigurationImpl engine;

    ModelExpressions(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** The instant that a limit's expression gives now, on the variables of this execution. */
    public Date limit(String expression, String executionId) {
        return engine.getCommandExecutorTxRequired().execute(context -> (Date) engine.getExpressionManager()
                .createExpression(expression)
                .getValue(context.getExecutionManager().findExecutionById(executionId)));
    }

    /** The due date that the model gives an open task now; null when it gives none. */
    @Nullable
    Date dueDate(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> dueDate(context, taskId));
    }

    private @Nullable Date dueDate(CommandContext context, String taskId) {
        var task = context.getTaskManager().findTaskById(taskId);
        var dueDate = task.getTaskDefinition() == null
                ? null
                : task.getTaskDefinition().getDueDateExpression();
        if (dueDate == null) {
            return null;
        }
        // A limit that ran from the task's creation still does, not from the import of a calendar.
        String sinceCreation = dueDate.getExpressionText().replace("now()", "task.createTime");
        return (Date)
                engine.getExpressionManager().createExpression(sinceCreation).getValue(task);
    }
}
