package org.qifu.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who works with the system, each with a case of the own desk and one of another. */
abstract class MatrixDesks extends PortalCaseTest {

    static final String PASSWORD = "Only-In-Tests-1";

    /** A firm that nobody but its station and those who watch over all cases may know of. */
    static final String OTHERS_FIRM = "别处来的企业有限公司";

    static final String SUPERVISOR = "督办";
    static final String ADMINISTRATOR = "管理员";

    /** Names of the roles as in the table, with the group that stands for each. */
    static final Map<String, String> ROLES = roles();

    @Autowired
    private ProcessEngine engine;

    /** One role: its name in the table, its group, and what stands for the variables of a path, own and of another. */
    record Desk(String role, String group, Map<String, String> own, Map<String, String> others) {

        String user() {
            return "m-" + group;
        }
    }

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
        roles.put(SUPERVISOR, "supervisors");
        roles.put("分析", "analysts");
        roles.put("运维", "operators");
        roles.put(ADMINISTRATOR, "camunda-admin");
        return roles;
    }

    List<Desk> desks() {
        String foreign = register(Forms.with(Forms.application("lengshui"), "applicant", OTHERS_FIRM));
        complete(foreign, "accept", "lengshui-reception", Forms.accepted("COMPLEX", "POINT"));
        var claimed = new LinkedHashMap<String, Task>();
        ROLES.forEach((role, group) -> {
            Accounts.create(identity, "m-" + group, role, PASSWORD, group);
            claimed.put(role, taskOf(group));
        });
        Task theirs = task(foreign, "handleByAgency");
        runtime.createIncident("test", theirs.getExecutionId(), "x");
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceIds(theirs.getProcessInstanceId())
                .activateAsync();
        var values = new MatrixValues(engine);
        Map<String, String> others = values.of(foreign, theirs, "camunda-admin", "lengshui");
        others.put("password", PASSWORD);
        return claimed.keySet().stream()
                .map(role -> desk(role, claimed.get(role), values, others))
                .toList();
    }

    private Desk desk(String role, Task task, MatrixValues values, Map<String, String> others) {
        Map<String, String> own = values.of(number(task), task, ROLES.get(role), "anwen");
        own.put("password", PASSWORD);
        // Timers and incidents are nobody's own.
        others.forEach(own::putIfAbsent);
        return new Desk(role, ROLES.get(role), own, others);
    }

    private String number(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** A task that a member of the group has claimed; for those who work on none, one of a case. */
    private Task taskOf(String group) {
        return switch (group) {
            case "anwen-reception" -> claimed(group, register(Forms.application("anwen")), "accept");
            case "anwen-agency" -> claimed(group, accepted("COMPLEX", "POINT"), "handleByAgency");
            case "anwen-appeals" -> claimed(group, atAppeals(Forms.unsolved()), "handleByAppeals");
            case "anwen-office" -> claimed(group, atRevisit(), "revisitCase");
            case "dept-amr" -> claimed(group, atAppeals(Forms.assistance("amr")), "assist");
            case "county-hard-cases" -> claimed(group, filed(), "acceptByCounty");
            case "coordination" -> claimed(group, book(GuidanceForms.booking()), "review");
            case "complaints" -> claimed(group, complained(), "verifyComplaint");
            default -> task(register(Forms.application("anwen")), "accept");
        };
    }

    private Task claimed(String group, String number, String step) {
        Task task = task(number, step);
        as("m-" + group, group, () -> {
            tasks.claim(task.getId(), "m-" + group);
            return null;
        });
        return task;
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
        Map<String, Object> complaint = Map.of("complaint", spin(Forms.complaint(number, "态度恶劣")));
        as("anwen-reception", () -> runtime.startProcessInstanceByKey("complaint", complaint));
        return number;
    }
}
