package org.qifu.process.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.ProxiedTask;
import org.qifu.organisation.ProxiedTasks;
import org.qifu.organisation.Proxies;
import org.qifu.organisation.StandIn;
import org.qifu.organisation.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 代理: a task that comes to somebody who is away goes to the proxy, whoever or whatever assigned it; to a claim of one's
 * own it does nothing. A proxy who is in no group that the task is offered to, or who may not do it as the case's
 * solver, does not get it: the task is its group's then.
 */
@Component
public class StandIns implements TaskListener {

    private final Proxies proxies;
    private final ProxiedTasks proxied;
    private final ProxyRecord record;
    private final SolverGuard solverGuard;
    private final Clock clock;
    private final ObjectProvider<IdentityService> identity;

    StandIns(
            Proxies proxies,
            ProxiedTasks proxied,
            ProxyRecord record,
            SolverGuard solverGuard,
            Clock clock,
            ObjectProvider<IdentityService> identity) {
        this.proxies = proxies;
        this.proxied = proxied;
        this.record = record;
        this.solverGuard = solverGuard;
        this.clock = clock;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        String person = task.getAssignee();
        var user = identity.getObject().getCurrentAuthentication();
        if (person != null && (user == null || !person.equals(user.getUserId()))) {
            reassign(task, person);
        }
    }

    /** Gives a task that somebody has to the proxy when that person is away now; false when it stays. */
    public boolean reassign(DelegateTask task, String person) {
        Work work = work(task);
        Optional<StandIn> standIn =
                proxies.standInFor(person, work, LocalDate.ofInstant(clock.instant(), Deadlines.ZONE));
        standIn.ifPresent(instead -> {
            String proxy = mayDo(task, work.groups(), instead.proxy()) ? instead.proxy() : null;
            task.setAssignee(proxy);
            proxied.put(new ProxiedTask(task.getId(), person, proxy), instead.absence());
            record.goesTo(task, person, proxy);
        });
        return standIn.isPresent();
    }

    private boolean mayDo(DelegateTask task, Set<String> groups, String proxy) {
        String number = task.getExecution().getProcessBusinessKey();
        return isMember(proxy, groups) && !solverGuard.bars(number, task.getTaskDefinitionKey(), proxy);
    }

    private boolean isMember(String user, Set<String> groups) {
        return Boolean.TRUE.equals(Context.getCommandContext()
                .runWithoutAuthorization(() -> groups.stream()
                        .anyMatch(group -> identity.getObject()
                                        .createUserQuery()
                                        .userId(user)
                                        .memberOfGroup(group)
                                        .count()
                                > 0)));
    }

    private static Work work(DelegateTask task) {
        var flows = new HashSet<String>();
        flows.add(((TaskEntity) task).getProcessDefinition().getKey());
        caseFlow(task.getExecution().getProcessBusinessKey()).ifPresent(flows::add);
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Work(flows, groups);
    }

    /** What belongs to a case is work of the flow of that case too. */
    private static Optional<String> caseFlow(@Nullable String number) {
        return number == null
                ? Optional.empty()
                : Arrays.stream(CaseKind.values())
                        .filter(kind -> number.startsWith(kind.prefix()))
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .findFirst();
    }
}
