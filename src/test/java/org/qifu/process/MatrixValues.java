package org.qifu.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** What stands for the variables of a path, by the part of the path before each. */
final class MatrixValues {

    private final ProcessEngine engine;
    private final String appeal;
    private final String deployment;

    MatrixValues(ProcessEngine engine) {
        this.engine = engine;
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("appeal")
                .latestVersion()
                .singleResult();
        appeal = definition.getId();
        deployment = definition.getDeploymentId();
    }

    /** Those of a case, of one of its tasks, and of a user and the group. */
    Map<String, String> of(String number, Task task, String group, String station) {
        String instance = task.getProcessInstanceId();
        var values = new HashMap<String, String>();
        values.put("cases", number);
        values.put("tasks", task.getId());
        values.put("task", task.getId());
        values.put("process-instance", instance);
        values.put("execution", task.getExecutionId());
        values.put("definition", task.getProcessDefinitionId());
        values.put("messageSubscriptions", "complained");
        values.put("variables", "station");
        values.put("localVariables", "station");
        values.put("user", "m-" + group);
        values.put("userId", "m-" + group);
        values.put("group", group);
        values.put("station", station);
        values.put("calendar", "2024");
        values.put("reports", "month");
        values.put("heat", "appeal");
        values.put("steps", "accept");
        values.put("panels", "today");
        models(values);
        running(values, instance);
        past(values, instance);
        return values;
    }

    private void models(Map<String, String> values) {
        values.put("process-definition", appeal);
        values.put("key", "appeal");
        values.put("deployment", deployment);
        values.put(
                "resources",
                engine.getRepositoryService()
                        .getDeploymentResources(deployment)
                        .get(0)
                        .getId());
        first(
                values,
                "filter",
                engine.getFilterService().createFilterQuery().list().stream().map(it -> it.getId()));
        first(
                values,
                "authorization",
                engine.getAuthorizationService().createAuthorizationQuery().list().stream()
                        .map(it -> it.getId()));
        first(
                values,
                "batch",
                engine.getManagementService().createBatchQuery().list().stream().map(it -> it.getId()));
    }

    private void running(Map<String, String> values, String instance) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list();
        first(values, "job", jobs.stream().map(Job::getId));
        first(values, "job-definition", jobs.stream().map(Job::getJobDefinitionId));
        first(
                values,
                "incident",
                engine.getRuntimeService().createIncidentQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId()));
        first(
                values,
                "variable-instance",
                engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instance).list().stream()
                        .map(it -> it.getId()));
    }

    private void past(Map<String, String> values, String instance) {
        var history = engine.getHistoryService();
        first(
                values,
                "activity-instance",
                history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId()));
        first(
                values,
                "detail",
                history.createHistoricDetailQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId()));
        first(
                values,
                "job-log",
                history.createHistoricJobLogQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getId()));
        first(
                values,
                "user-operation",
                history.createUserOperationLogQuery().processInstanceId(instance).list().stream()
                        .map(it -> it.getOperationId()));
    }

    private static void first(Map<String, String> values, String name, Stream<String> ids) {
        ids.findFirst().ifPresent(id -> values.put(name, id));
    }
}
