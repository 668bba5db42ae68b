package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The lists of open tasks, answered by our own statement, against the engine's own statement: the same question with one more
 * condition that all tasks meet is answered by the engine.
 */
class TaskPagesTest extends FlowTest {

    private static final List<String> GROUPS = List.of("anwen-reception", "anwen-agency");

    @Autowired
    private AuthorizationService authorizations;

    private final List<Authorization> given = new ArrayList<>();

    @BeforeEach
    void openTasks() {
        // given tasks of several groups, no two of one minute, due on several days, some claimed
        for (int day = 18; day < 22; day++) {
            at("2024-03-" + day + "T10:00");
            String waiting = register(Forms.application("anwen"));
            at("2024-03-" + day + "T10:01");
            register(Forms.application("lengshui"));
            at("2024-03-" + day + "T10:02");
            accepted("COMPLEX", "POINT");
            if (day % 2 == 0) {
                as("li", "anwen-reception", () -> {
                    tasks.claim(task(waiting, "accept").getId(), "li");
                    return null;
                });
            }
        }
    }

    @AfterEach
    void takeBack() {
        given.forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
    }

    @Test
    @Rule("R-ARC-07")
    void eachListIsTheEngines() {
        Date now = ClockUtil.getCurrentTime();
        Date later = Date.from(now.toInstant().plus(Duration.ofDays(2)));
        for (List<String> own :
                List.of(GROUPS, List.of("anwen-agency"), List.of("lengshui-reception"), List.<String>of())) {
            same(own, query -> query.taskCandidateGroupIn(GROUPS).includeAssignedTasks());
            same(
                    own,
                    query -> query.taskCandidateGroupIn(GROUPS)
                            .includeAssignedTasks()
                            .taskDefinitionKey("accept"));
            same(
                    own,
                    query -> query.taskCandidateGroupIn(GROUPS)
                            .includeAssignedTasks()
                            .dueBefore(later));
            same(
                    own,
                    query -> query.taskCandidateGroupIn(GROUPS)
                            .includeAssignedTasks()
                            .dueAfter(later));
            same(own, query -> query.taskAssignee("li"));
        }
    }

    @Test
    void whatElseIsAskedIsLeftToTheEngine() {
        same(GROUPS, query -> query.taskCandidateGroupIn(GROUPS));
        same(
                GROUPS,
                query -> query.taskCandidateGroupIn(GROUPS)
                        .includeAssignedTasks()
                        .taskNameLike("%受理%"));
        same(
                GROUPS,
                query -> query.taskCandidateGroupIn(GROUPS)
                        .includeAssignedTasks()
                        .taskUnassigned());
        same(GROUPS, query -> query.or().taskAssignee("li").taskName("综合受理").endOr());
        same(GROUPS, query -> query);
    }

    @Test
    @Rule("R-ARC-07")
    void whoMayReadAllTasksOfAFlowOrAnyTaskFindsThem() {
        // given somebody of no group; when he may read the tasks of appeals, of any flow, or any task
        grant("wang", Resources.PROCESS_DEFINITION, "appeal", Permissions.READ_TASK);
        grant("zhao", Resources.PROCESS_DEFINITION, "*", Permissions.READ_TASK);
        grant("qian", Resources.TASK, "*", Permissions.READ);
        grant("sun", Resources.PROCESS_DEFINITION, "guidance", Permissions.READ_TASK);

        // then he finds what the engine finds
        assertThat(same("wang", List.of(), this::ofGroups)).isNotZero();
        assertThat(same("zhao", List.of(), this::ofGroups)).isNotZero();
        assertThat(same("qian", List.of(), this::ofGroups)).isNotZero();
        assertThat(same("sun", List.of(), this::ofGroups)).isZero();
    }

    @Test
    @Rule("R-ARC-07")
    void aTaskTakenFromAGroupOrRefusedToItIsNotListed() {
        long before = same("li", GROUPS, this::ofGroups);
        Task task = as(
                        "li",
                        "anwen-reception",
                        () -> ofGroups(tasks.createTaskQuery()).listPage(0, 1))
                .get(0);
        // when an administrator takes the group's right to one task away; then it is not listed
        Authorization right = authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .groupIdIn(GROUPS.toArray(String[]::new))
                .list()
                .get(0);
        authorizations.deleteAuthorization(right.getId());
        assertThat(same("fang", GROUPS, this::ofGroups)).isEqualTo(before - 1);

        // when another is refused to somebody; then the engine answers for him
        Task other = as(
                        "fang",
                        "anwen-reception",
                        () -> ofGroups(tasks.createTaskQuery()).listPage(0, 1))
                .get(0);
        Authorization refusal = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        refusal.setUserId("fang");
        refusal.setResource(Resources.TASK);
        refusal.setResourceId(other.getId());
        refusal.removePermission(Permissions.READ);
        given.add(authorizations.saveAuthorization(refusal));
        assertThat(same("fang", GROUPS, this::ofGroups)).isEqualTo(before - 2);
    }

    private TaskQuery ofGroups(TaskQuery query) {
        return query.taskCandidateGroupIn(GROUPS).includeAssignedTasks();
    }

    private void grant(
            String user, Resources resource, String id, org.camunda.bpm.engine.authorization.Permission may) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(new org.camunda.bpm.engine.authorization.Permission[] {may});
        given.add(authorizations.saveAuthorization(grant));
    }

    private void same(List<String> groups, UnaryOperator<TaskQuery> question) {
        same("li", groups, question);
    }

    /** How many tasks are found, by both ways, page by page, in each order. */
    private long same(String user, List<String> groups, UnaryOperator<TaskQuery> question) {
        identity.setAuthentication(user, groups);
        try {
            List<UnaryOperator<TaskQuery>> orders = List.of(
                    query ->
                            query.orderByDueDate().asc().orderByTaskCreateTime().asc(),
                    query -> query.orderByTaskCreateTime().desc());
            for (UnaryOperator<TaskQuery> order : orders) {
                List<String> engines = ids(order.apply(engine(question)).list());
                assertThat(ids(order.apply(asked(question)).list())).isEqualTo(engines);
                assertThat(ids(order.apply(asked(question)).listPage(1, 2)))
                        .isEqualTo(engines.stream().skip(1).limit(2).toList());
            }
            long count = engine(question).count();
            assertThat(asked(question).count()).isEqualTo(count);
            return count;
        } finally {
            identity.clearAuthentication();
        }
    }

    private TaskQuery asked(UnaryOperator<TaskQuery> question) {
        return question.apply(tasks.createTaskQuery());
    }

    private TaskQuery engine(UnaryOperator<TaskQuery> question) {
        return asked(question).taskDefinitionKeyNotIn("no such step");
    }

    private static List<String> ids(List<Task> found) {
        assertThat(found).doesNotContainNull();
        List<String> ids = found.stream().map(Task::getId).toList();
        assertThat(Set.copyOf(ids)).hasSameSizeAs(ids);
        return ids;
    }
}
