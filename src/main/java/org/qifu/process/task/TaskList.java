package org.qifu.process.task;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.Nullable;

/**
 * A question for tasks of these groups, whether claimed or not, or of this person, in an order of their own columns.
 *
 * @param order SQL after {@code order by}
 */
record TaskList(
        List<String> groups,
        @Nullable String assignee,
        @Nullable String step,
        @Nullable Date dueAfter,
        @Nullable Date dueBefore,
        String order) {

    private static final Set<String> READ =
            Set.of("candidateGroups", "includeAssignedTasks", "assignee", "key", "dueAfter", "dueBefore");

    /** Do not change which tasks are found, or come from what is read. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "queries",
            "cachedCandidateGroups",
            "cachedUserGroups",
            "initializeFormKeys",
            "withCommentAttachmentInfo",
            "taskNameCaseInsensitive",
            "variableNamesIgnoreCase",
            "variableValuesIgnoreCase");

    private static final Map<String, String> COLUMNS = Map.of(
            "RES.DUE_DATE_", "t.due_date_",
            "RES.CREATE_TIME_", "t.create_time_",
            "RES.PRIORITY_", "t.priority_");

    /** Everything else that a question can be narrowed by, also by a later version of the engine. */
    private static final List<Field> OTHERS = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !READ.contains(field.getName()) && !WITHOUT_EFFECT.contains(field.getName()))
            .peek(field -> field.setAccessible(true))
            .toList();

    private static final TaskQueryImpl UNNARROWED = new TaskQueryImpl();

    /** Empty for a question of another kind. */
    static Optional<TaskList> of(TaskQueryImpl query) {
        List<String> groups = query.getCandidateGroups();
        boolean ofGroups = groups != null && query.isIncludeAssignedTasks();
        boolean ofPerson = groups == null && query.getAssignee() != null && !query.isIncludeAssignedTasks();
        if (!(ofGroups || ofPerson) || query.getQueries().size() > 1 || isNarrowed(query) || !isSorted(query)) {
            return Optional.empty();
        }
        return Optional.of(new TaskList(
                groups == null ? List.of() : groups,
                query.getAssignee(),
                query.getKey(),
                query.getDueAfter(),
                query.getDueBefore(),
                order(query)));
    }

    private static boolean isNarrowed(TaskQueryImpl query) {
        return OTHERS.stream().anyMatch(field -> !Objects.equals(value(field, query), value(field, UNNARROWED)));
    }

    private static @Nullable Object value(Field field, TaskQueryImpl query) {
        try {
            return field.get(query);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSorted(TaskQueryImpl query) {
        return query.getOrderingProperties().stream()
                .allMatch(it -> it.getRelation() == null && COLUMNS.containsKey(column(it)));
    }

    private static String column(QueryOrderingProperty ordering) {
        return ordering.getQueryProperty().getName();
    }

    private static String order(TaskQueryImpl query) {
        return query.getOrderingProperties().stream()
                .map(it -> COLUMNS.get(column(it)) + (Direction.DESCENDING.equals(it.getDirection()) ? " desc" : ""))
                .distinct()
                .map(it -> it + ", ")
                .collect(Collectors.joining("", "", "t.id_"));
    }
}
