package org.qifu.process.staff;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists a clerk finds in Tasklist, the most urgent task first. */
@Component
class StaffFilters {

    private static final String TOMORROW = "${dateTime().plusDays(1).withTimeAtStartOfDay()}";
    private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    StaffFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Creates the lists that are missing. */
    void ensure() {
        ensure("我的待办", "我已认领、待我办理的任务", 10, "#1f6f8b", query -> query.taskAssigneeExpression("${currentUser()}"));
        ensure("本组待办", "本组未办结的任务，同事已认领的也在内", 20, "#3a7d44", this::mine);
        ensure(
                "今日到期",
                "今天24时前到期的任务",
                30,
                "#b7791f",
                query -> mine(query).dueAfterExpression(TODAY).dueBeforeExpression(TOMORROW));
        ensure("已超期", "已过办理时限的任务", 40, "#b3261e", query -> mine(query).dueBeforeExpression("${now()}"));
        ensure("督办", "超期督办任务", 50, "#6b4c9a", query -> mine(query).taskDefinitionKey("supervise"));
    }

    private TaskQuery mine(TaskQuery query) {
        return query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private void ensure(
            String name, String description, int priority, String color, UnaryOperator<TaskQuery> condition) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        TaskQuery query =
                condition.apply(tasks.createTaskQuery()).orderByDueDate().asc();
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of(
                        "description",
                        description,
                        "priority",
                        priority,
                        "color",
                        color,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(
                                Map.of("name", "caseNumber", "label", "办件编号"),
                                Map.of("name", "enterprise", "label", "申请单位/个人"))));
        filters.saveFilter(filter);
        Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        all.setResource(Resources.FILTER);
        all.setResourceId(filter.getId());
        all.addPermission(READ);
        authorizations.saveAuthorization(all);
    }
}
