package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.process.task.DocumentBinder;
import org.qifu.report.SentimentEdit;
import org.qifu.report.SentimentFigures;
import org.qifu.report.SentimentReports;
import org.springframework.stereotype.Component;

/** Makes the paper of a released report (R-FRM-34, R-SEN-04). */
@Component
class MakeSentimentReport implements JavaDelegate {

    private final CaseSteps steps;
    private final SentimentReports reports;
    private final DocumentBinder binder;

    MakeSentimentReport(CaseSteps steps, SentimentReports reports, DocumentBinder binder) {
        this.steps = steps;
        this.reports = reports;
        this.binder = binder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String counted = String.valueOf(execution.getVariable("sentimentFigures"));
        SentimentFigures figures = binder.bind(counted, SentimentFigures.class).document();
        if (figures == null) {
            throw new IllegalStateException("Report " + number + " has no figures");
        }
        reports.release(number, figures, steps.read(execution, SentimentEdit.class), steps.actor());
    }
}
