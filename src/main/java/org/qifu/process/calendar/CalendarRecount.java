package org.qifu.process.calendar;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.qifu.casefile.SupervisionOrders;
import org.qifu.deadline.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts every open limit anew when the working calendar has changed (R-TIM-16), in the transaction of the import: the
 * cases' limits first, because timers and tasks may ask for them. What has been warned of or breached stays on record.
 */
@Component
class CalendarRecount {

    private final CaseLimits limits;
    private final ManagementService management;
    private final TaskService tasks;
    private final ModelExpressions expressions;
    private final SupervisionOrders orders;

    CalendarRecount(
            CaseLimits limits,
            ManagementService management,
            TaskService tasks,
            ModelExpressions expressions,
            SupervisionOrders orders) {
        this.limits = limits;
        this.management = management;
        this.tasks = tasks;
        this.expressions = expressions;
        this.orders = orders;
    }

    @EventListener
    void on(CalendarChanged change) {
        recount("工作日历第" + change.version() + "版生效");
    }

    /** The same for cases that were moved to another version of their model, in the caller's transaction. */
    int recount(String cause) {
        int changed = limits.recount(cause);
        recountTimers();
        tasks.createTaskQuery().list().forEach(this::recount);
        return changed;
    }

    private void recountTimers() {
        management.createJobQuery().timers().list().stream()
                // Those of no instance start processes by the calendar of months, not of working days.
                .filter(job -> job.getProcessInstanceId() != null)
                .map(Job::getId)
                .forEach(job -> management.recalculateJobDuedate(job, false));
    }

    private void recount(Task task) {
        Date dueDate = expressions.dueDate(task.getId());
        if (dueDate != null && !dueDate.equals(task.getDueDate())) {
            task.setDueDate(dueDate);
            tasks.saveTask(task);
            orders.due(task.getProcessInstanceId(), dueDate.toInstant());
        }
    }
}
