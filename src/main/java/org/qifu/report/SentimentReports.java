package org.qifu.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Concern;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The reports of R-SEN-04: opened once a subject, counted, edited in Tasklist, released as a paper. */
@Component
public class SentimentReports {

    private final SentimentReportRows rows;
    private final SentimentCount count;
    private final SentimentPaper paper;
    private final ReportSettings settings;
    private final Clock clock;

    SentimentReports(
            SentimentReportRows rows,
            SentimentCount count,
            SentimentPaper paper,
            ReportSettings settings,
            Clock clock) {
        this.rows = rows;
        this.count = count;
        this.paper = paper;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens the report on the month before this one, or on a period, for the first who asks; empty when there is one.
     * Joins the caller's transaction. Two who ask at once meet at the unique key: one of them is rolled back, and finds the
     * report when repeated.
     *
     * @param period null for the month before this one
     */
    public Optional<SentimentReport> open(@Nullable ReportPeriod period, @Nullable String by) {
        ReportPeriod told =
                period == null ? ReportPeriod.of(YearMonth.from(today()).minusMonths(1)) : period;
        return open(told.first() + "/" + told.last(), told, null, told.label(), by);
    }

    /** Opens the report on a flagged case, once a case; it looks at the days up to now. */
    public Optional<SentimentReport> open(String caseNumber, Concern concern, @Nullable String by) {
        ReportPeriod period = ReportPeriod.upTo(today(), settings.days());
        return open(caseNumber, period, caseNumber, concern.label() + "专题", by);
    }

    private Optional<SentimentReport> open(
            String subject, ReportPeriod period, @Nullable String caseNumber, String about, @Nullable String by) {
        if (rows.knows(subject)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var report = new SentimentReport(
                SentimentReport.number(today().getYear(), rows.next()),
                period,
                caseNumber,
                SentimentReport.NAME + "（" + about + "）",
                false,
                by,
                now,
                null,
                null);
        rows.insert(report, subject);
        return Optional.of(report);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }

    /** Counts a report's period anew. */
    public SentimentFigures count(String number) {
        SentimentReport report = require(number);
        return count.of(report.period(), report.caseNumber());
    }

    /** The sections an editor begins with. */
    public SentimentEdit draft(SentimentFigures figures) {
        return SentimentDraft.of(figures);
    }

    /** Keeps the figures, as JSON, that a draft was made of. */
    public void keepFigures(String number, String figures) {
        rows.figures(number, figures);
    }

    /** Makes the paper and releases it; a released one stays as it is. */
    public void release(String number, SentimentFigures figures, SentimentEdit edit, @Nullable String by) {
        SentimentReport report = lock(number);
        if (!report.released()) {
            Instant now = clock.instant();
            byte[] content = paper.make(report, figures, edit, LocalDate.ofInstant(now, Deadlines.ZONE));
            rows.release(number, by, now, SentimentPaper.sha256(content), content);
        }
    }

    /** All reports, the newest first. */
    public List<SentimentReport> all() {
        return rows.all();
    }

    /** The report of this number. */
    public Optional<SentimentReport> find(String number) {
        return rows.find(number);
    }

    /** The report, locked until the transaction ends. Throws {@link IllegalArgumentException} when there is none. */
    public SentimentReport lock(String number) {
        return rows.lock(number).orElseThrow(() -> new IllegalArgumentException("No report " + number));
    }

    /** What was counted, as JSON; empty while it was not. */
    public Optional<String> figures(String number) {
        return rows.figures(number);
    }

    /** The paper as DOCX; empty while it is not released. */
    public Optional<byte[]> content(String number) {
        return rows.content(number);
    }

    private SentimentReport require(String number) {
        return rows.find(number).orElseThrow(() -> new IllegalArgumentException("No report " + number));
    }
}
