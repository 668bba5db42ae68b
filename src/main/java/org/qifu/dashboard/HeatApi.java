package org.qifu.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.StaffNames;
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
 * Where cases stay in a flow, for its diagram (R-TIM-14): supervisors and administrators see every station, a station's
 * office its own. Days as {@code 2024-03-18}; without them the month to date.
 */
@RestController
@RequestMapping({"/api/heat/{process}", "/camunda/api/qifu/heat/{process}"})
class HeatApi {

    private final HeatMap heat;
    private final StepCases cases;
    private final IdentityService identity;
    private final StaffNames names;
    private final Clock clock;

    HeatApi(HeatMap heat, StepCases cases, IdentityService identity, StaffNames names, Clock clock) {
        this.heat = heat;
        this.cases = cases;
        this.identity = identity;
        this.names = names;
        this.clock = clock;
    }

    /** Each step that had a task in the period; 403 for others, 400 for a period that is none. */
    @GetMapping
    List<StepHeat> heat(@PathVariable("process") String process, Asked asked) {
        return heat.of(allowed(process, asked));
    }

    /** The tasks of one step, with the names of the persons. */
    @GetMapping("/steps/{step}/cases")
    List<StepCase> cases(@PathVariable("process") String process, @PathVariable("step") String step, Asked asked) {
        var known = new HashMap<String, String>();
        return cases.of(allowed(process, asked), step).stream()
                .map(found -> found.by(id -> known.computeIfAbsent(id, names::name)))
                .toList();
    }

    private StepPeriod allowed(String process, Asked asked) {
        var authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication == null ? null : authentication.getGroupIds();
        List<String> own = groups == null ? List.of() : groups;
        boolean ofAll = own.contains("supervisors") || own.contains(Groups.CAMUNDA_ADMIN);
        if (!ofAll && (asked.station() == null || !own.contains(asked.station() + "-office"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您没有查看停留时间的权限，请联系系统管理员。");
        }
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
