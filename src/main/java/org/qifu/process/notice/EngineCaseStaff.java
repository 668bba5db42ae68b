package org.qifu.process.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseUnits;
import org.qifu.notice.Audience;
import org.qifu.notice.CaseStaff;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.StaffAddress;
import org.qifu.organisation.Organisation;
import org.qifu.process.flow.Groups;
import org.springframework.stereotype.Component;

/** The staff of a case, as its open tasks and the engine's groups say. */
@Component
class EngineCaseStaff implements CaseStaff {

    /** A breach of these moves the case up: who was late no longer has a task. */
    private static final Set<String> MOVED_UP = Set.of("1", "3");

    private static final String[] CASES = {"appeal", "guidance", "evaluation", "revisit"};

    private final TaskService tasks;
    private final IdentityService identity;
    private final Groups groups;
    private final CaseUnits units;
    private final Organisation organisation;
    private final WithoutUser withoutUser;

    EngineCaseStaff(
            TaskService tasks,
            IdentityService identity,
            Groups groups,
            CaseUnits units,
            Organisation organisation,
            WithoutUser withoutUser) {
        this.tasks = tasks;
        this.identity = identity;
        this.groups = groups;
        this.units = units;
        this.organisation = organisation;
        this.withoutUser = withoutUser;
    }

    @Override
    public List<String> groups(CaseFile file, NoticeEvent event, Audience audience, @Nullable String node) {
        return switch (audience) {
            case FIRM -> List.of();
            case SUPERVISORS -> List.of(groups.supervisors(file.station(), Objects.requireNonNullElse(node, "")));
            case UNIT -> event == NoticeEvent.DISPATCHED ? departments(file) : inCharge(file, event, node);
        };
    }

    @Override
    public List<StaffAddress> members(List<String> ofGroups) {
        return withoutUser.ask(() -> ofGroups.stream()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(EngineCaseStaff::address)
                .distinct()
                .toList());
    }

    private List<String> departments(CaseFile file) {
        return units.of(file.number()).stream().map(organisation::groupOf).toList();
    }

    private List<String> inCharge(CaseFile file, NoticeEvent event, @Nullable String node) {
        Stream<String> late = event == NoticeEvent.BREACHED && node != null && MOVED_UP.contains(node)
                ? Stream.of(file.station() + "-agency")
                : Stream.of();
        Stream<String> now =
                withoutUser.ask(() -> query(file, node).list().stream().flatMap(this::candidates).toList().stream());
        return Stream.concat(late, now).distinct().toList();
    }

    /** What verifies a complaint has limits of its own and stands beside the case. */
    private TaskQuery query(CaseFile file, @Nullable String node) {
        TaskQuery open = tasks.createTaskQuery().processInstanceBusinessKey(file.number());
        boolean complaint = node != null && node.matches("C[VRA].*");
        return complaint ? open.processDefinitionKey("rectification") : open.processDefinitionKeyIn(CASES);
    }

    private Stream<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull);
    }

    private static StaffAddress address(User user) {
        return new StaffAddress(user.getId(), user.getEmail());
    }
}
