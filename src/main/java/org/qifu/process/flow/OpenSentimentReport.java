package org.qifu.process.flow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.Concern;
import org.qifu.process.task.Rejection;
import org.qifu.report.SentimentReport;
import org.qifu.report.SentimentReports;
import org.qifu.report.SentimentRequest;
import org.springframework.stereotype.Component;

/** Gives a report its number, unless its month, its period or its case has one already (R-SEN-04). */
@Component
class OpenSentimentReport implements JavaDelegate {

    /** The county's supervisors look at all stations. */
    private static final String COUNTY = "centre";

    private final CaseSteps steps;
    private final SentimentReports reports;

    OpenSentimentReport(CaseSteps steps, SentimentReports reports) {
        this.steps = steps;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<SentimentReport> opened = open(execution);
        execution.setVariable("reportOpened", opened.isPresent());
        opened.ifPresent(report -> begin(execution, report));
    }

    private Optional<SentimentReport> open(DelegateExecution execution) {
        if (execution.hasVariable("flaggedCase")) {
            Concern concern = Concern.valueOf((String) execution.getVariable("concern"));
            String by = (String) execution.getVariable("flaggedBy");
            return reports.open((String) execution.getVariable("flaggedCase"), concern, by);
        }
        return execution.hasVariable("sentimentRequest") ? asked(execution) : reports.open(null, steps.actor());
    }

    /** Who asks is told; a timer is not. */
    private Optional<SentimentReport> asked(DelegateExecution execution) {
        var period = steps.read(execution, SentimentRequest.class).period();
        Optional<SentimentReport> opened = reports.open(period, steps.actor());
        if (opened.isEmpty()) {
            throw new Rejection("这一期间已有企业诉求舆情检测报告，不重复制作。请在任务列表或报告列表中查找。");
        }
        return opened;
    }

    private static void begin(DelegateExecution execution, SentimentReport report) {
        execution.setProcessBusinessKey(report.number());
        execution.setVariable("caseNumber", report.number());
        execution.setVariable("station", COUNTY);
        execution.setVariable("enterprise", report.title());
    }
}
