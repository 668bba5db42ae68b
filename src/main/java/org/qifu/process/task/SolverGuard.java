package org.qifu.process.task;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/**
 * Who solved a case neither revisits it (C-23), nor telephones for its rating (R-FBK-03), nor verifies a complaint about
 * it (R-FBK-06): said at the claim, before the form is filled in. Also notes when a called department takes over its task (R-INT-19: arrival).
 */
@Component
public class SolverGuard implements TaskListener {

    static final String NOT_YOU = "您办理过本件，不能承担本件的回访、评价登记或投诉核实，请由其他人员认领";

    private static final Set<String> NOT_BY_SOLVER = Set.of("revisitCase", "phoneEvaluation", "verifyComplaint");

    private final CaseFiles files;
    private final Timeline timeline;

    SolverGuard(CaseFiles files, Timeline timeline) {
        this.files = files;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateTask task) {
        String user = task.getAssignee();
        if (user == null) {
            return;
        }
        String number = task.getExecution().getProcessBusinessKey();
        if (bars(number, task.getTaskDefinitionKey(), user)) {
            throw new Rejection(NOT_YOU + "。");
        }
        if (task.getTaskDefinitionKey().equals("assist")) {
            files.find(number).ifPresent(file -> timeline.task(file, Kind.ARRIVED, user, "assist", null));
        }
    }

    /** Whether this step is not for this user; a guidance is revisited by those who served (R-REV-04). */
    public boolean bars(String number, String step, String user) {
        boolean ownRevisit = step.equals("revisitCase") && CaseKind.of(number) == CaseKind.GUIDANCE;
        return NOT_BY_SOLVER.contains(step) && !ownRevisit && timeline.handledBy(number, user);
    }
}
