package org.qifu.process.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.qifu.process.task.TaskPages.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's tables for {@link TaskPages}, by the rights that the engine itself would ask for: to read the task, or
 * to read the tasks of its process.
 */
@Component
class ListedTasks {

    private static final String EVERY = "*";

    private static final String MINE = """
            a.type_ < 2 and (a.user_id_ in (:user, '*') or a.group_id_ in (:own))
            """;

    private static final String WIDE =
            "select a.resource_type_ as kind, a.resource_id_ as id from act_ru_authorization a where "
                    + MINE
                    + """
            and (a.resource_type_ = :tasks and a.resource_id_ = '*' and %s
                 or a.resource_type_ = :processes and %s)
            """.formatted(
                            has(Permissions.READ.getValue()), has(ProcessDefinitionPermissions.READ_TASK.getValue()));

    private static final String OF_TASK =
            "t.id_ in (select a.resource_id_ from act_ru_authorization a where a.resource_type_ = :tasks and "
                    + has(Permissions.READ.getValue()) + " and " + MINE + ")";

    private static final String OF_PROCESS =
            "t.proc_def_id_ in (select d.id_ from act_re_procdef d where d.key_ in (:processKeys))";

    private static final String OF_GROUPS = "t.id_ in (select l.task_id_ from act_ru_identitylink l"
            + " where l.type_ = 'candidate' and l.group_id_ in (:groups))";

    private final JdbcClient jdbc;

    ListedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the tasks from this place on, in order. */
    List<String> page(TaskList list, Asking asking, int first, int most) {
        var parameters = new HashMap<String, Object>();
        String sql = "select t.id_" + found(list, asking, parameters) + " order by " + list.order()
                + " limit :most offset :first";
        parameters.put("first", first);
        parameters.put("most", most);
        return jdbc.sql(sql).params(parameters).query(String.class).list();
    }

    long count(TaskList list, Asking asking) {
        var parameters = new HashMap<String, Object>();
        String sql = "select count(*)" + found(list, asking, parameters);
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private String found(TaskList list, Asking asking, Map<String, Object> parameters) {
        parameters.putAll(asking.parameters());
        parameters.put("tasks", Resources.TASK.resourceType());
        var sql = new StringBuilder(" from act_ru_task t where t.tenant_id_ is null");
        if (list.assignee() != null) {
            add(sql, parameters, "t.assignee_ = :assignee", "assignee", list.assignee());
        }
        if (!list.groups().isEmpty()) {
            add(sql, parameters, OF_GROUPS, "groups", list.groups());
        }
        if (list.step() != null) {
            add(sql, parameters, "t.task_def_key_ = :step", "step", list.step());
        }
        if (list.dueAfter() != null) {
            add(sql, parameters, "t.due_date_ > :dueAfter", "dueAfter", list.dueAfter());
        }
        if (list.dueBefore() != null) {
            add(sql, parameters, "t.due_date_ < :dueBefore", "dueBefore", list.dueBefore());
        }
        allowed(sql, parameters, wide(asking));
        return sql.toString();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static void allowed(StringBuilder sql, Map<String, Object> parameters, List<Wide> wide) {
        if (wide.stream().anyMatch(it -> it.id().equals(EVERY))) {
            return;
        }
        if (wide.isEmpty()) {
            sql.append(" and ").append(OF_TASK);
        } else {
            add(sql, parameters, "(" + OF_PROCESS + " or " + OF_TASK + ")", "processKeys", keys(wide));
        }
    }

    private static List<String> keys(List<Wide> wide) {
        return wide.stream().map(Wide::id).distinct().toList();
    }

    /** Rights over more than one task. */
    private List<Wide> wide(Asking asking) {
        return jdbc.sql(WIDE)
                .params(asking.parameters())
                .param("tasks", Resources.TASK.resourceType())
                .param("processes", Resources.PROCESS_DEFINITION.resourceType())
                .query((row, n) -> new Wide(row.getString("id")))
                .list();
    }

    /**
     * One bit of a sum, in words that every database knows. As an inequality, because PostgreSQL takes an equality it has no
     * statistics of for something rare, and then compares every task of a large group with every permission of it.
     */
    private static String has(int permission) {
        return "mod(a.perms_ / " + permission + ", 2) <> 0";
    }

    private record Wide(String id) {}
}
