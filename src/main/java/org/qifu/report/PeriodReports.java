package org.qifu.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.ReportTemplates;
import org.qifu.deadline.Deadlines;
import org.qifu.ledger.CaseFilter;
import org.qifu.ledger.PanelView;
import org.qifu.ledger.Panels;
import org.qifu.ledger.Visibility;
import org.qifu.organisation.Organisation;
import org.qifu.report.MadeReport.Format;
import org.springframework.stereotype.Component;

/**
 * Month and quarter reports (R-LED-03): received, closed, on time, average time, reopened and escalated, by station, board
 * and class. The numbers are the dashboard's own, counted for the period.
 */
@Component
public class PeriodReports {

    private static final List<String> PANELS =
            List.of("operation", "operation-station", "operation-board", "operation-class");

    private final Panels panels;
    private final MadeReports made;
    private final PeriodPaper paper;
    private final Organisation organisation;
    private final Clock clock;

    PeriodReports(Panels panels, MadeReports made, PeriodPaper paper, Organisation organisation, Clock clock) {
        this.panels = panels;
        this.made = made;
        this.paper = paper;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The figures of a period, of one station or, with null, of all. */
    public PeriodFigures figures(PeriodKind kind, ReportPeriod period, @Nullable String station) {
        CaseFilter filter = CaseFilter.ALL.during(period.first(), period.last()).at(station);
        List<PanelView> counted = PANELS.stream()
                .map(key -> panels.read(key, filter, Visibility.EVERYTHING))
                .toList();
        return new PeriodFigures(kind.label(period), period, about(station), counted);
    }

    private String about(@Nullable String station) {
        return station == null ? "全县企业服务站点（窗口）" : organisation.name(station);
    }

    /** Whether a period has passed: only then its report is made. */
    public boolean isOver(ReportPeriod period) {
        return today().isAfter(period.last());
    }

    /** Makes a report and keeps it. */
    public MadeReport make(PeriodKind kind, ReportPeriod period, @Nullable String station, Format format, String by) {
        PeriodFigures figures = figures(kind, period, station);
        String title = kind.title() + "（" + figures.label() + "）";
        byte[] content = switch (format) {
            case XLSX -> PeriodWorkbook.of(title, figures);
            case DOCX -> paper.of(title, figures, today());
        };
        String owner = station == null ? "" : "-" + organisation.name(station);
        String file = title + owner + "." + format.name().toLowerCase(Locale.ROOT);
        var report = new MadeReport(
                0, kind, period.first(), station, format, file, by, now(), ReportTemplates.sha256(content));
        long id = made.insert(report, content);
        return made.find(id).orElseThrow();
    }

    /** What was made for a station, or with null everything, the newest first. */
    public List<MadeReport> all(@Nullable String station) {
        Stream<MadeReport> all = made.all().stream();
        return (station == null ? all : all.filter(report -> station.equals(report.station()))).toList();
    }

    /** The made report of this id. */
    public Optional<MadeReport> find(long id) {
        return made.find(id);
    }

    /** The file of a made report. */
    public byte[] content(MadeReport report) {
        return made.content(report.id());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), Deadlines.ZONE);
    }
}
