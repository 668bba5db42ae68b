package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.appeal.Appeals;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Files a case to 难事办理窗口 with its reason (R-ESC-05); the county's five working days run from here (C-07). */
@Component
class FileToCounty implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    FileToCounty(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appeals appeals = steps.read(execution, Appeals.class);
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        file.file(now.toInstant());
        steps.save(file);
        execution.setVariable("filedAt", now);
        String reason = (appeals.override() ? "站点负责人决定提级申报：" : "") + appeals.reason();
        timeline.append(file, Kind.FILED, steps.actor(), reason);
    }
}
