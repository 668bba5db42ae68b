package org.qifu.process.action;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Reads the situation that the table of rules is asked about. */
@Component
class Situations {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final CaseFiles files;
    private final Timeline timeline;
    private final RungLimits limits;
    private final Clock clock;

    Situations(
            TaskService tasks,
            RepositoryService repository,
            IdentityService identity,
            CaseFiles files,
            Timeline timeline,
            RungLimits limits,
            Clock clock) {
        this.tasks = tasks;
        this.repository = repository;
        this.identity = identity;
        this.files = files;
        this.timeline = timeline;
        this.limits = limits;
        this.clock = clock;
    }

    /** Number of the case that a task belongs to; empty when the task is gone or belongs to none. */
    Optional<String> numberOf(String taskId) {
        return find(taskId)
                .filter(task -> ActionRules.PROCESSES.contains(process(task)))
                .map(task -> task.getExecution().getProcessBusinessKey())
                .filter(number -> files.find(number).isPresent());
    }

    /** The situation of a task; empty when it is gone. */
    Optional<Situation> ofTask(String taskId, String number) {
        return find(taskId).map(task -> of(files.find(number).orElseThrow(), work(task)));
    }

    /** The situation of a case. */
    Situation ofCase(CaseFile file) {
        return of(file, null);
    }

    private Situation of(CaseFile file, @Nullable WorkTask task) {
        return new Situation(
                clerk(), file, task, open(file.number()), timeline.of(file.number()), limits, clock.instant());
    }

    private List<WorkTask> open(String number) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKeyIn(ActionRules.PROCESSES.toArray(String[]::new))
                .list()
                .stream()
                .map(this::work)
                .toList();
    }

    private Clerk clerk() {
        var authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication.getGroupIds();
        return new Clerk(authentication.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
    }

    private Optional<TaskEntity> find(String taskId) {
        return Optional.ofNullable(
                (TaskEntity) tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    private WorkTask work(Task task) {
        var entity = (TaskEntity) task;
        return new WorkTask(
                task.getId(),
                process(task),
                task.getProcessDefinitionId(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                task.getOwner(),
                entity.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                task.getDueDate(),
                unit(entity),
                task.getCreateTime().toInstant());
    }

    private String process(Task task) {
        return repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    }

    private static @Nullable String unit(TaskEntity task) {
        return Stream.of("assistUnit", "contributor")
                .map(task::getVariable)
                .filter(SpinJsonNode.class::isInstance)
                .map(unit -> ((SpinJsonNode) unit).stringValue())
                .findFirst()
                .orElse(null);
    }
}
