package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.archive.Completeness;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** Closes a complete case; one with missing or changed papers cannot be (R-ARC-01, R-ARC-05). */
@Component
class RecordArchive implements JavaDelegate {

    private static final List<String> KEPT =
            List.of("application", "review", "dispatch", "commitment", "confirmation", "arrival", "opinion");

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Completeness completeness;
    private final RecordCheck check;

    RecordArchive(CaseSteps steps, Timeline timeline, Completeness completeness, RecordCheck check) {
        this.steps = steps;
        this.timeline = timeline;
        this.completeness = completeness;
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        List<String> missing = completeness.missing(file.number());
        if (!missing.isEmpty()) {
            throw new Rejection("材料不全，不能归档。缺少：" + String.join("、", missing) + "。");
        }
        List<String> changed = check.changed(execution, KEPT);
        if (!changed.isEmpty()) {
            throw new Rejection("流程中的材料与存档记录不一致（" + String.join("、", changed) + "），不能归档，请联系系统管理员。");
        }
        String outcome = String.valueOf(execution.getVariable("outcome"));
        file.archive(outcome.isEmpty() ? "SERVED" : outcome, steps.now().toInstant());
        steps.save(file);
        timeline.append(file, Kind.ARCHIVED, steps.actor(), null);
    }
}
