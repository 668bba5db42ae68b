package org.qifu.process.course;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Where the engine stands in a case, also where nobody has a task. */
@Component
class RunningFlows {

    /** They tell of a case, and are no part of its course. */
    private static final Set<String> MESSENGERS = Set.of("notice", "callback");

    private static final String OF_MANY = "#multiInstanceBody";

    private final RuntimeService runtime;

    RunningFlows(RuntimeService runtime) {
        this.runtime = runtime;
    }

    List<Running> of(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .active()
                .orderByProcessInstanceId()
                .asc()
                .list()
                .stream()
                .map(this::running)
                .filter(flow -> !MESSENGERS.contains(flow.process()))
                .toList();
    }

    private Running running(ProcessInstance instance) {
        ActivityInstance root = runtime.getActivityInstance(instance.getId());
        List<String> current =
                root == null ? List.of() : leaves(root).distinct().toList();
        return new Running(
                instance.getProcessDefinitionKey(), instance.getProcessDefinitionId(), instance.getId(), current);
    }

    private static Stream<String> leaves(ActivityInstance instance) {
        Stream<String> waiting = Arrays.stream(instance.getChildTransitionInstances())
                .map(job -> job.getActivityId())
                .map(RunningFlows::element);
        ActivityInstance[] children = instance.getChildActivityInstances();
        boolean leaf = children.length == 0 && instance.getParentActivityInstanceId() != null;
        Stream<String> within = leaf
                ? Stream.of(element(instance.getActivityId()))
                : Arrays.stream(children).flatMap(RunningFlows::leaves);
        return Stream.concat(within, waiting);
    }

    private static String element(String activity) {
        return activity.endsWith(OF_MANY) ? activity.substring(0, activity.length() - OF_MANY.length()) : activity;
    }

    /** An instance that runs, with the ids of the elements where it stands. */
    record Running(String process, String definitionId, String instanceId, List<String> current) {}
}
