package org.qifu.process.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseFiles;
import org.qifu.process.casework.Download;
import org.qifu.process.flow.FlaggedCases;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.SentEntry;
import org.qifu.report.SentimentReport;
import org.qifu.report.SentimentReports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 企业诉求舆情检测报告 for supervisors and administrators, and flagging a case for one (R-SEN-04). */
@RestController
@RequestMapping({ReportAddress.FOR_PROGRAMS + "/sentiment", ReportAddress.FOR_THE_PAGE + "/sentiment"})
class SentimentReportsApi {

    private static final Logger LOG = LoggerFactory.getLogger(SentimentReportsApi.class);

    private final SentimentReports reports;
    private final FlaggedCases flagged;
    private final CaseFiles files;
    private final DocumentBinder binder;
    private final SentEntry entries;
    private final Caller caller;

    SentimentReportsApi(
            SentimentReports reports,
            FlaggedCases flagged,
            CaseFiles files,
            DocumentBinder binder,
            SentEntry entries,
            Caller caller) {
        this.reports = reports;
        this.flagged = flagged;
        this.files = files;
        this.binder = binder;
        this.entries = entries;
        this.caller = caller;
    }

    /** All reports, drafts too, the newest first. */
    @GetMapping
    List<SentimentReport> list() {
        allow();
        return reports.all();
    }

    /** What was counted for a report; 404 while nothing was. */
    @GetMapping("/{number}/figures")
    JsonNode figures(@PathVariable("number") String number) {
        allow();
        return binder.tree(reports.figures(number).orElseThrow(() -> missing("没有这份报告，或者还没有统计。")));
    }

    /** A released report as a DOCX file; 404 while it is not released. */
    @GetMapping("/{number}/file")
    void file(@PathVariable("number") String number, HttpServletResponse response) throws IOException {
        allow();
        SentimentReport report = reports.find(number).orElseThrow(() -> missing("没有这份报告。"));
        byte[] content = reports.content(number).orElseThrow(() -> missing("这份报告还没有发布。"));
        LOG.info("{} opens report {}", caller.user(), number);
        new Download(report.fileName(), Download.DOCX, content.length)
                .send(new ByteArrayInputStream(content), response);
    }

    /** Flags a case, so that a report on it is drafted; a case that has a report gets no other. */
    @PostMapping("/concerns")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void flag(@RequestBody String content) {
        allow();
        ConcernEntry entry = entries.require(content, ConcernEntry.class);
        if (files.find(entry.number()).isEmpty()) {
            throw missing("没有这个办件：" + entry.number() + "。");
        }
        LOG.info("{} flags case {} as {}", caller.user(), entry.number(), entry.concern());
        flagged.flag(entry.number(), entry.concern());
    }

    private void allow() {
        caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
    }

    private static ResponseStatusException missing(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }
}
