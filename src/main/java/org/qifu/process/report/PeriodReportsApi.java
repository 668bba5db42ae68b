package org.qifu.process.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Organisation;
import org.qifu.process.casework.Download;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.People;
import org.qifu.process.task.SentEntry;
import org.qifu.report.MadeReport;
import org.qifu.report.MadeReport.Format;
import org.qifu.report.PeriodFigures;
import org.qifu.report.PeriodKind;
import org.qifu.report.PeriodReports;
import org.qifu.report.ReportPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Month and quarter reports (R-LED-03): of the county for supervisors and administrators, of a station also for its
 * office.
 */
@RestController
@RequestMapping({ReportAddress.FOR_PROGRAMS, ReportAddress.FOR_THE_PAGE})
class PeriodReportsApi {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodReportsApi.class);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PeriodReports reports;
    private final Organisation organisation;
    private final Caller caller;
    private final People people;

    PeriodReportsApi(PeriodReports reports, Organisation organisation, Caller caller, People people) {
        this.reports = reports;
        this.organisation = organisation;
        this.caller = caller;
        this.people = people;
    }

    /** The figures of a period, over or not: {@code /month?period=2025-09}, {@code /quarter?period=2025-Q3}. */
    @GetMapping("/{kind:month|quarter}")
    PeriodFigures figures(
            @PathVariable("kind") String kind,
            @RequestParam("period") String period,
            @RequestParam(name = "station", required = false) @Nullable String station) {
        allow(station);
        return reports.figures(kind(kind), period(kind(kind), period), station);
    }

    /** Makes a report on a period that is over, and keeps it; {@code format} is {@code xlsx} or {@code docx}. */
    @PostMapping("/{kind:month|quarter}")
    @ResponseStatus(HttpStatus.CREATED)
    MadeReport make(
            @PathVariable("kind") String kind,
            @RequestParam("period") String period,
            @RequestParam(name = "station", required = false) @Nullable String station,
            @RequestParam(name = "format", defaultValue = "xlsx") String format) {
        allow(station);
        ReportPeriod asked = period(kind(kind), period);
        if (!reports.isOver(asked)) {
            throw SentEntry.refused("期间还没有结束，不能制作报告，可以先查看数字");
        }
        LOG.info("{} makes the {} report of {}, station {}", caller.user(), kind, period, station);
        return reports.make(kind(kind), asked, station, format(format), caller.user());
    }

    /** The reports that were made, the newest first; {@code madeBy} is the person's name. */
    @GetMapping("/made")
    List<MadeReport> made(@RequestParam(name = "station", required = false) @Nullable String station) {
        allow(station);
        UnaryOperator<String> names = people.once();
        return reports.all(station).stream()
                .map(report -> report.madeBy(names.apply(report.madeBy())))
                .toList();
    }

    /** One of them as a file; 404 when there is none of this id. */
    @GetMapping("/made/{id}")
    void file(@PathVariable("id") long id, HttpServletResponse response) throws IOException {
        MadeReport report = reports.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份报告，请刷新列表后重试。"));
        allow(report.station());
        byte[] content = reports.content(report);
        String type = report.format() == Format.XLSX ? XLSX : Download.DOCX;
        new Download(report.fileName(), type, content.length).send(new ByteArrayInputStream(content), response);
    }

    private void allow(@Nullable String station) {
        boolean ownOffice = station != null && caller.isIn(station + "-office");
        if (!ownOffice) {
            caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
        }
        if (station != null && organisation.station(station).isEmpty()) {
            throw SentEntry.refused("没有这个企业服务站点（窗口）：" + station);
        }
    }

    private static PeriodKind kind(String kind) {
        return PeriodKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static ReportPeriod period(PeriodKind kind, String period) {
        try {
            return kind.parse(period);
        } catch (IllegalArgumentException wrong) {
            throw SentEntry.refused(String.valueOf(wrong.getMessage()));
        }
    }

    private static Format format(String format) {
        return switch (format) {
            case "xlsx" -> Format.XLSX;
            case "docx" -> Format.DOCX;
            default -> throw SentEntry.refused("format 应为 xlsx 或 docx");
        };
    }
}
