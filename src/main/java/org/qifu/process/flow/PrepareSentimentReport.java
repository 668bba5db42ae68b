package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.qifu.process.task.DocumentBinder;
import org.qifu.report.BlockingTopics;
import org.qifu.report.SentimentFigures;
import org.qifu.report.SentimentReports;
import org.springframework.stereotype.Component;

/** Counts the period and drafts the sections (R-SEN-01 to R-SEN-04); again, when the editor gives up what was edited. */
@Component
class PrepareSentimentReport implements JavaDelegate {

    private final CaseSteps steps;
    private final SentimentReports reports;
    private final BlockingTopics topics;
    private final DocumentBinder binder;

    PrepareSentimentReport(CaseSteps steps, SentimentReports reports, BlockingTopics topics, DocumentBinder binder) {
        this.steps = steps;
        this.reports = reports;
        this.topics = topics;
        this.binder = binder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        SentimentFigures figures = reports.count(number);
        String kept = binder.write(figures);
        reports.keepFigures(number, kept);
        execution.setVariable("sentimentFigures", Spin.JSON(kept));
        steps.write(execution, "sentimentEdit", reports.draft(figures));
        steps.write(execution, "newTopics", topics.unraised(figures));
    }
}
