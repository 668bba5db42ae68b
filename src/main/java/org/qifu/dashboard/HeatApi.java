package org.qifu.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.qifu.ledger.HeatMap;
import org.qifu.ledger.StepCases;
import org.qifu.ledger.StepCases.StepCase;
import org.qifu.ledger.StepHeat;
import org.qifu.ledger.StepPeriod;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where cases stay in a flow, for its diagram (R-TIM-14): of those cases that the caller may see. Days as {@code 2024-03-18};
 * without them the month to date.
 */
@RestController
@RequestMapping({"/api/heat/{process}", "/camunda/api/qifu/heat/{process}"})
class HeatApi {

    private final HeatMap heat;
    private final StepCases cases;
    private final Viewer viewer;
    private final Clock clock;

    HeatApi(HeatMap heat, StepCases cases, Viewer viewer, Clock clock) {
        this.heat = heat;
        this.cases = cases;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Each step that had a task in the period; 400 for a period that is none. */
    @GetMapping
    List<StepHeat> heat(@PathVariable("process") String process, Asked asked) {
        return heat.of(period(process, asked), viewer.sees());
    }

    /** The tasks of one step, with the names of the persons. */
    @GetMapping("/steps/{step}/cases")
    List<StepCase> cases(@PathVariable("process") String process, @PathVariable("step") String step, Asked asked) {
        UnaryOperator<String> people = viewer.people();
        return cases.of(period(process, asked), viewer.sees(), step).stream()
                .map(found -> found.by(people))
                .toList();
    }

    private StepPeriod period(String process, Asked asked) {
        return asked.period(process, LocalDate.ofInstant(clock.instant(), Deadlines.ZONE));
    }

    /** The parameters of the address. */
    record Asked(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable String station) {

        StepPeriod period(String process, LocalDate today) {
            try {
                LocalDate last = to == null ? today : to;
                return new StepPeriod(process, from == null ? last.withDayOfMonth(1) : from, last, station);
            } catch (IllegalArgumentException e) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "统计期间不正确：最长六年，起始日期不能晚于截止日期。");
            }
        }
    }
}
