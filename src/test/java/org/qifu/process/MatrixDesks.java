package org.qifu.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who works with the system, each with a case of the own desk and one of another. */
abstract class MatrixDesks extends PortalCaseTest {

    static final String PASSWORD = "only-in-tests-1";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    /** One role: its name in the table, its group, and what stands for the variables of a path, own and of another. */
    record Desk(String role, String group, Map<String, String> own, Map<String, String> foreign) {

        String user() {
            return "m-" + group;
        }
    }

    /** Names of the roles as in the table, with the group that stands for each. */
    static final Map<String, String> ROLES = roles();

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("受理", "anwen-reception");
        roles.put("代办", "anwen-agency");
        roles.put("诉求", "anwen-appeals");
        roles.put("办公室", "anwen-office");
        roles.put("部门", "dept-amr");
        roles.put("疑难", "county-hard-cases");
        roles.put("协调", "coordination");
        roles.put("投诉", "complaints");
        roles.put("督办", "supervisors");
        roles.put("分析", "analysts");
        roles.put("运维", "operators");
        roles.put("管理员", "camunda-admin");
        return roles;
    }

    List<Desk> desks() {
        String foreign = register(Forms.application("lengshui"));
        Map<String, String> others = values(foreign, task(foreign, "accept"), "camunda-admin");
        var desks = new ArrayList<Desk>();
        ROLES.forEach((role, group) -> {
            Accounts.create(identity, "m-" + group, role, PASSWORD, group);
            Task task = taskOf(group);
            String number = task.getProcessInstanceId() == null ? "" : number(task);
            desks.add(new Desk(role, group, values(number, task, group), others));
        });
        return desks;
    }

    private String number(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** An open task of the group; for those who work on none one that they may look at. */
    private Task taskOf(String group) {
        return switch (group) {
            case "anwen-agency" -> task(accepted("COMPLEX", "POINT"), "handleByAgency");
            case "anwen-appeals" -> task(atAppeals(Forms.unsolved()), "handleByAppeals");
            case "anwen-office" -> task(atRevisit(), "revisitCase");
            case "dept-amr" -> task(atAppeals(Forms.assistance("amr")), "assist");
            case "county-hard-cases" -> task(filed(), "acceptByCounty");
            case "coordination" -> task(book(GuidanceForms.booking()), "review");
            case "complaints" -> task(complained(), "verifyComplaint");
            default -> task(register(Forms.application("anwen")), "accept");
        };
    }

    private String atAppeals(Map<String, Object> outcome) {
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", outcome);
        return number;
    }

    private String filed() {
        String number = atAppeals(Forms.unsolved());
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        return number;
    }

    private String atRevisit() {
        String number = atAppeals(Forms.unsolved());
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        runDueJobs();
        return number;
    }

    private String complained() {
        String number = accepted("COMPLEX", "POINT");
        as(
                "anwen-reception",
                () -> runtime.startProcessInstanceByKey(
                        "complaint", Map.of("complaint", spin(Forms.complaint(number, "态度恶劣")))));
        return number;
    }

    /** What stands for a variable of a path, by the part of the path before it. */
    private Map<String, String> values(String number, Task task, String group) {
        String instance = task.getProcessInstanceId();
        var values = new HashMap<String, String>();
        values.put("cases", number);
        values.put("tasks", task.getId());
        values.put("task", task.getId());
        values.put("process-instance", instance);
        values.put("execution", task.getExecutionId());
        values.put("process-definition", task.getProcessDefinitionId());
        values.put("key", "appeal");
        var definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        values.put("deployment", definition.getDeploymentId());
        values.put(
                "resources",
                repository
                        .getDeploymentResources(definition.getDeploymentId())
                        .get(0)
                        .getId());
        values.put("variables", "application");
        values.put("localVariables", "application");
        values.put("user", "m-" + group);
        values.put("group", group);
        values.put("filter", filters.createFilterQuery().list().get(0).getId());
        values.put(
                "authorization",
                authorizations.createAuthorizationQuery().list().get(0).getId());
        management.createJobQuery().processInstanceId(instance).list().stream()
                .limit(1)
                .forEach(job -> {
                    values.put("job", job.getId());
                    values.put("job-definition", job.getJobDefinitionId());
                });
        ids(
                values,
                "variable-instance",
                runtime.createVariableInstanceQuery().processInstanceIdIn(instance).list().stream()
                        .map(it -> it.getId())
                        .toList());
        ids(
                values,
                "activity-instance",
                history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId())
                        .toList());
        ids(
                values,
                "detail",
                history.createHistoricDetailQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId())
                        .toList());
        ids(
                values,
                "job-log",
                history.createHistoricJobLogQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId())
                        .toList());
        ids(
                values,
                "user-operation",
                history.createUserOperationLogQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getOperationId())
                        .toList());
        return values;
    }

    private static void ids(Map<String, String> values, String name, List<String> ids) {
        ids.stream().limit(1).forEach(id -> values.put(name, id));
    }
}
