package org.qifu.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.qifu.deadline.ProvisionalYears;
import org.qifu.ledger.CaseFilter;
import org.qifu.ledger.CaseList;
import org.qifu.ledger.CasePage;
import org.qifu.ledger.PanelView;
import org.qifu.ledger.Panels;
import org.qifu.ledger.UnknownFigure;
import org.qifu.ledger.Visibility;
import org.qifu.organisation.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办看板: panels, and the list behind each of their numbers; everybody gets those of the cases he may see. */
@RestController
@RequestMapping({"/api/dashboard", "/camunda/api/qifu/dashboard"})
class DashboardApi {

    private static final int LONGEST_PAGE = 200;

    private final Panels panels;
    private final CaseList cases;
    private final Organisation organisation;
    private final ProvisionalYears provisional;
    private final Viewer viewer;
    private final Clock clock;

    DashboardApi(
            Panels panels,
            CaseList cases,
            Organisation organisation,
            ProvisionalYears provisional,
            Viewer viewer,
            Clock clock) {
        this.panels = panels;
        this.cases = cases;
        this.organisation = organisation;
        this.provisional = provisional;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What there is to see and to filter by. */
    @GetMapping
    Overview overview(FilterRequest request) {
        Visibility seen = viewer.sees();
        CaseFilter filter = request.filter(today());
        LocalDate from = filter.from() == null ? today() : filter.from();
        LocalDate to = filter.to() == null ? today() : filter.to();
        return new Overview(
                clock.instant(),
                from,
                to,
                provisional.inUse().contains(Year.from(to)),
                organisation.stations().stream()
                        .filter(it -> seen.reaches(it.code()))
                        .map(it -> new Choice(it.code(), it.name()))
                        .toList(),
                organisation.departments().stream()
                        .map(it -> new Choice(it.code(), it.name()))
                        .toList(),
                panels.titles());
    }

    /** One panel with its numbers; 400 when there is none of this key. */
    @GetMapping("/panels/{key}")
    PanelView panel(@PathVariable("key") String key, FilterRequest request) {
        return panels.read(key, request.filter(today()), viewer.sees());
    }

    /** The list behind a number: {@code total} is that number. */
    @GetMapping("/cases")
    CasePage cases(
            FilterRequest request,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "50") int size) {
        return cases.page(
                request.filter(today()),
                viewer.sees(),
                Math.max(0, page),
                Math.min(Math.max(1, size), LONGEST_PAGE),
                viewer.people());
    }

    /** What every figure counts, and by which clause. */
    @GetMapping("/figures")
    List<PanelView.Definition> figures() {
        viewer.sees();
        return panels.definitions();
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownFigure unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, unknown.getMessage() + "。");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }

    /** @param provisional whether the working calendar of the period is not published yet, so that limits may move */
    record Overview(
            Instant at,
            LocalDate from,
            LocalDate to,
            boolean provisional,
            List<Choice> stations,
            List<Choice> units,
            List<PanelView.Title> panels) {}

    /** A code and its name. */
    record Choice(String code, String name) {}
}
