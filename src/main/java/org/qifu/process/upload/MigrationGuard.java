package org.qifu.process.upload;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/** A migration moves cases to another version and changes nothing they say: its plan may bring variables, ours does not. */
@Component
class MigrationGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractMigrationCmd migration && bringsVariables(migration)) {
            throw new InvalidRequestException(Status.BAD_REQUEST, "迁移计划不能带变量：办件的材料只能在办理环节填写。");
        }
        return next.execute(command);
    }

    private static boolean bringsVariables(AbstractMigrationCmd migration) {
        // The command keeps its plan to itself.
        var builder = (MigrationPlanExecutionBuilderImpl)
                new DirectFieldAccessor(migration).getPropertyValue("executionBuilder");
        var variables = builder == null ? null : builder.getMigrationPlan().getVariables();
        return variables != null && !variables.isEmpty();
    }
}
