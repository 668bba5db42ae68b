package org.qifu.process.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Answers the lists that clerks look at all day by SQL of our own ({@link ListedTasks}), wherever they are asked for: the
 * engine's own statement joins every permission of the asking groups with every task, sorts all of it and drops what came
 * twice, to show fifteen. Any other question is the engine's.
 */
class TaskPages extends TaskManager {

    private static final String TASKS = "selectTaskByQueryCriteria";
    private static final String COUNT = "selectTaskCountByQueryCriteria";

    private final ListedTasks listed;

    TaskPages(ListedTasks listed) {
        this.listed = listed;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return ours(query)
                .map(list -> tasks(listed.page(list, Asking.of(query), query.getFirstResult(), query.getMaxResults())))
                .orElseGet(() -> (List<Task>) getDbEntityManager().selectList(TASKS, query));
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return ours(query).map(list -> listed.count(list, Asking.of(query))).orElseGet(() ->
                (Long) getDbEntityManager().selectOne(COUNT, query));
    }

    /** Somebody asks for himself, and nobody is refused single tasks, which only the engine's statement knows of. */
    private static Optional<TaskList> ours(TaskQueryImpl query) {
        var check = query.getAuthCheck();
        List<String> tenants = query.getTenantCheck().getAuthTenantIds();
        boolean forHimself = check.getShouldPerformAuthorizatioCheck()
                && check.getAuthUserId() != null
                && !check.isRevokeAuthorizationCheckEnabled()
                && (tenants == null || tenants.isEmpty());
        return forHimself ? TaskList.of(query) : Optional.empty();
    }

    private List<Task> tasks(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = new TreeMap<String, Task>();
        var query = new TaskQueryImpl();
        query.taskIdIn(ids.toArray(String[]::new));
        List<?> found = getDbEntityManager().selectList(TASKS, query);
        found.forEach(task -> byId.put(((TaskEntity) task).getId(), (Task) task));
        return ids.stream().map(byId::get).filter(task -> task != null).toList();
    }

    /** Who asks. */
    record Asking(String user, List<String> groups) {

        static Asking of(TaskQueryImpl query) {
            var check = query.getAuthCheck();
            List<String> groups = check.getAuthGroupIds();
            return new Asking(check.getAuthUserId(), groups == null ? List.of() : groups);
        }

        Map<String, Object> parameters() {
            // SQL knows no empty list; no group is called so.
            return Map.of("user", user, "own", groups.isEmpty() ? List.of("") : groups);
        }
    }
}
