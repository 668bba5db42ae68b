package org.qifu.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Cases brought to where a test begins to click. */
@Component
class Cases {

    private static final String APPLICATION = """
            {"applicant": "%s", "applicantKind": "ENTERPRISE", "creditCode": "91350100M000100Y43", "address": "磐安县安文街道双溪路1号",
             "contactName": "王建国", "contactPhone": "13805790001", "need": "%s", "appliedBy": "王建国",
             "appliedOn": "%s", "channel": "WINDOW", "station": "anwen", "truthful": true}
            """;
    private static final String ACCEPTANCE = """
            {"decision": "ACCEPT", "appealClass": "%s", "list": "%s", "board": "PROJECT", "contactNote": "已电话核实"%s}
            """;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Clock clock;

    Cases(RuntimeService runtime, TaskService tasks, IdentityService identity, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.clock = clock;
    }

    /** A case registered at station anwen; returns its number. */
    String registered(String firm, String need) {
        identity.setAuthentication("anwen-reception", List.of("anwen-reception"));
        try {
            String instance = runtime.startProcessInstanceByKey(
                            "appeal",
                            Map.of("application", Spin.JSON(APPLICATION.formatted(firm, need, LocalDate.now(clock)))))
                    .getId();
            return (String) tasks.getVariable(
                    tasks.createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId(),
                    "caseNumber");
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A case accepted as this class on this list; returns its number. */
    String accepted(String firm, String need, String appealClass, String list) {
        String number = registered(firm, need);
        String member = switch (list) {
            case "BLOCK" -> ", \"zone\": \"新城区块\"";
            case "CHAIN" -> ", \"chain\": \"中药材产业链\"";
            default -> "";
        };
        complete(number, "accept", "anwen-reception", "acceptance", ACCEPTANCE.formatted(appealClass, list, member));
        return number;
    }

    /** Completes a step as a user of the group of the same name. */
    void complete(String number, String step, String user, String document, String json) {
        identity.setAuthentication(user, List.of(user));
        try {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(step)
                    .singleResult();
            tasks.complete(task.getId(), Map.of(document, Spin.JSON(json)));
        } finally {
            identity.clearAuthentication();
        }
    }
}
