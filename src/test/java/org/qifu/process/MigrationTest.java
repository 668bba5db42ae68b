package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.qifu.process.calendar.LimitsDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running cases at every step of a model, moved to its next version by the engine's own migration plan. */
abstract class MigrationTest extends GuidanceTest {

    private static final Set<String> BESIDE = Set.of("supervise", "verifyComplaint", "rectify", "answerComplaint");

    @Autowired
    protected RepositoryService repository;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private final List<String> deployments = new ArrayList<>();

    /** The cases by the step that each was brought to. */
    protected final Map<String, String> cases = new TreeMap<>();

    @AfterEach
    void withdrawTheNewVersion() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true, true, true));
    }

    /** Deploys the next version with its forms. */
    protected ProcessDefinition deploy(ChangedModel model) {
        var deployment = repository.createDeployment().name("next version");
        model.resources().forEach(deployment::addString);
        var deployed = deployment.deployWithResult();
        deployments.add(deployed.getId());
        return deployed.getDeployedProcessDefinitions().get(0);
    }

    protected ProcessDefinition latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    /** Moves all cases, in one plan, with their timers. */
    protected void migrate(ProcessDefinition from, ProcessDefinition to) {
        var plan = runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        runtime.newMigration(plan)
                .processInstanceIds(cases.values().stream()
                        .map(this::instance)
                        .map(ProcessInstance::getId)
                        .toList())
                .execute();
    }

    /** Counts the limits of all open cases by the models they run on now; how many have another. */
    protected int recount() {
        return new LimitsDesk(context).recount();
    }

    /** The instance of the case's own flow. */
    protected ProcessInstance instance(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .filter(it -> it.getProcessDefinitionId().matches("(appeal|guidance):.*"))
                .findFirst()
                .orElseThrow();
    }

    /** Elements of the case's own flow at which it stands, jobs that wait included. */
    protected List<String> elements(String number) {
        ProcessInstance instance = instance(number);
        return within(runtime.getActivityInstance(instance.getId()))
                // The whole, which is named after its version.
                .filter(element -> !element.equals(instance.getProcessDefinitionId()))
                .sorted()
                .toList();
    }

    private static Stream<String> within(ActivityInstance instance) {
        return Stream.of(
                        Stream.of(instance.getActivityId()),
                        Stream.of(instance.getChildTransitionInstances()).map(TransitionInstance::getActivityId),
                        Stream.of(instance.getChildActivityInstances()).flatMap(MigrationTest::within))
                .flatMap(it -> it);
    }

    /** The steps, sub-processes and calls of the model at which none of the cases stands, and the timers none has. */
    protected TreeSet<String> untried(ProcessDefinition definition) {
        var model = repository.getBpmnModelInstance(definition.getId());
        var untried = new TreeSet<String>();
        for (var type : List.of(UserTask.class, SubProcess.class, CallActivity.class)) {
            model.getModelElementsByType(type).forEach(element -> untried.add(((FlowNode) element).getId()));
        }
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(it -> it.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .forEach(it -> untried.add(it.getId()));
        cases.values().forEach(number -> {
            untried.removeAll(elements(number));
            untried.removeAll(timers(number).keySet());
        });
        return untried;
    }

    /** Works a case off to its end, each step as its people would, and answers the steps it took. */
    protected List<String> finish(String number) {
        var steps = new ArrayList<String>();
        for (int i = 0; i < 40 && !over(number); i++) {
            runDueJobs();
            Task task = next(number);
            if (task != null) {
                steps.add(task.getTaskDefinitionKey());
                take(task, number);
            }
        }
        assertThat(over(number)).as("%s over after %s", number, steps).isTrue();
        return steps;
    }

    /** What runs beside the case comes first: it is not archived before. */
    private Task next(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .min(Comparator.comparing(task -> !BESIDE.contains(task.getTaskDefinitionKey())))
                .orElse(null);
    }

    protected abstract void take(Task task, String number);

    protected String group(Task task) {
        return groups(task).get(0);
    }

    /** What each case must be when it is over, whichever versions it ran on. */
    protected void assertEnded(String number) {
        assertThat(file(number).archivedAt()).as(number).isNotNull();
        assertThat(jdbc.sql("select count(*) from case_limit where ended_at is null and case_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .as("running limits of %s", number)
                .isZero();
        assertThat(new Agreement(jdbc).faults(List.of(number))).isEmpty();
    }
}
