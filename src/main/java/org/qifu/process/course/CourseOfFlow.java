package org.qifu.process.course;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.qifu.casefile.CaseStep;
import org.qifu.process.course.FlowCourse.CourseStep;
import org.qifu.process.course.FlowCourse.State;
import org.qifu.process.course.RunningFlows.Running;
import org.springframework.stereotype.Component;

/** The course of a case through one instance of one flow. */
@Component
class CourseOfFlow {

    private final RepositoryService repository;
    private final StaffWords words;
    private final Clock clock;

    CourseOfFlow(RepositoryService repository, StaffWords words, Clock clock) {
        this.repository = repository;
        this.words = words;
        this.clock = clock;
    }

    /** An instance the case went through, whether it runs or not. */
    record Instance(String process, String definitionId, String id) {}

    /** All instances, in the order in which they began. */
    static Collection<Instance> instances(List<CaseStep> steps, List<Running> running) {
        var instances = new LinkedHashMap<String, Instance>();
        steps.forEach(step -> instances.putIfAbsent(
                step.instanceId(), new Instance(step.process(), step.definitionId(), step.instanceId())));
        running.forEach(flow -> instances.putIfAbsent(
                flow.instanceId(), new Instance(flow.process(), flow.definitionId(), flow.instanceId())));
        return instances.values();
    }

    FlowCourse of(Instance instance, List<CaseStep> all, List<Running> running) {
        BpmnModelInstance model = repository.getBpmnModelInstance(instance.definitionId());
        List<CaseStep> own = all.stream()
                .filter(step -> step.instanceId().equals(instance.id()))
                .toList();
        Set<FlowNode> now = running.stream()
                .filter(flow -> flow.instanceId().equals(instance.id()))
                .flatMap(flow -> flow.current().stream())
                .map(id -> model.getModelElementById(id))
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .collect(Collectors.toSet());
        var steps = Stream.of(
                        own.stream().map(step -> step(model, step)),
                        called(model, all, now),
                        now.stream()
                                .filter(node -> own.stream()
                                        .noneMatch(step -> step.endedAt() == null
                                                && step.step().equals(node.getId())))
                                .map(node -> CourseStep.plain(node.getId(), name(node), State.NOW)),
                        NextSteps.after(now).stream()
                                .map(node -> CourseStep.plain(node.getId(), name(node), State.NEXT)))
                .flatMap(part -> part)
                .toList();
        return new FlowCourse(instance.process(), nameOf(instance), instance.definitionId(), instance.id(), steps);
    }

    /** Flows that were called and are over; one that runs is among the current elements. */
    private static Stream<CourseStep> called(BpmnModelInstance model, List<CaseStep> all, Set<FlowNode> now) {
        Set<String> entered = all.stream().map(CaseStep::process).collect(Collectors.toSet());
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> entered.contains(call.getCalledElement()) && !now.contains(call))
                .map(call -> CourseStep.plain(call.getId(), name(call), State.DONE));
    }

    private CourseStep step(BpmnModelInstance model, CaseStep step) {
        return new CourseStep(
                step.step(),
                Optional.ofNullable(model.getModelElementById(step.step()))
                        .map(node -> name((FlowNode) node))
                        .orElse(step.step()),
                step.endedAt() == null ? State.NOW : State.DONE,
                words.person(step.assignee()),
                words.group(step.group()),
                step.startedAt(),
                step.endedAt(),
                step.dueAt(),
                step.late(clock.instant()));
    }

    private String nameOf(Instance instance) {
        return Objects.requireNonNullElse(
                repository.getProcessDefinition(instance.definitionId()).getName(), instance.process());
    }

    private static String name(FlowNode node) {
        return Objects.requireNonNullElse(node.getName(), node.getId());
    }
}
