package org.qifu.process.casework;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Who works on a case now, and not over those who do: only they read ID numbers and telephones (R-ARC-07). */
@Component
class Handling {

    private static final String SUPERVISION = "supervise";

    private final TaskService tasks;
    private final IdentityService identity;

    Handling(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    /** Whether a task of the case is the caller's, or offered to a group of the caller's. */
    boolean byCaller(String caseNumber) {
        var caller = identity.getCurrentAuthentication();
        List<String> groups = caller.getGroupIds();
        boolean offered = groups != null
                && !groups.isEmpty()
                && of(caseNumber)
                                .taskCandidateGroupIn(groups)
                                .includeAssignedTasks()
                                .count()
                        > 0;
        return offered || of(caseNumber).taskAssignee(caller.getUserId()).count() > 0;
    }

    private TaskQuery of(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).taskDefinitionKeyNotIn(SUPERVISION);
    }
}
