package org.qifu.process.absence;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.qifu.organisation.Absence;
import org.qifu.organisation.ProxiedTask;
import org.qifu.organisation.ProxiedTasks;
import org.qifu.process.task.EngineWork;
import org.qifu.process.task.ProxyRecord;
import org.qifu.process.task.StandIns;
import org.springframework.stereotype.Component;

/** Moves the tasks that somebody has when an absence begins, and back when it ends early. */
@Component
public class HandOvers {

    private final EngineWork engine;
    private final TaskService tasks;
    private final StandIns standIns;
    private final ProxiedTasks proxied;
    private final ProxyRecord record;

    HandOvers(EngineWork engine, TaskService tasks, StandIns standIns, ProxiedTasks proxied, ProxyRecord record) {
        this.engine = engine;
        this.tasks = tasks;
        this.standIns = standIns;
        this.proxied = proxied;
        this.record = record;
    }

    /** Gives the tasks that a person has to who stands in now; how many moved. */
    public int begin(String person) {
        return engine.once(() -> (int) tasks.createTaskQuery().taskAssignee(person).list().stream()
                .filter(task -> goes(task, person))
                .count());
    }

    /** Gives back what went by a rule and is still where it went; how many came back. */
    int end(Absence absence) {
        return engine.once(() ->
                (int) proxied.of(absence.id()).stream().filter(this::comesBack).count());
    }

    private boolean goes(Task task, String person) {
        TaskEntity entity = Context.getCommandContext().getTaskManager().findTaskById(task.getId());
        boolean gone = standIns.reassign(entity, person);
        entity.triggerUpdateEvent();
        return gone;
    }

    private boolean comesBack(ProxiedTask gone) {
        proxied.forget(gone.taskId());
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(gone.taskId());
        if (task == null || !Objects.equals(task.getAssignee(), gone.proxy())) {
            return false;
        }
        task.setAssignee(gone.person());
        record.comesBack(
                task.getProcessInstance().getBusinessKey(), task.getTaskDefinitionKey(), task.getName(), gone.person());
        task.triggerUpdateEvent();
        return true;
    }
}
