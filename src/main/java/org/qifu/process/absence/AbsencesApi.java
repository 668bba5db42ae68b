package org.qifu.process.absence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Absence;
import org.qifu.organisation.AbsenceRefused;
import org.qifu.organisation.Absences;
import org.qifu.organisation.NewAbsence;
import org.qifu.process.absence.AbsenceViews.Choice;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 代理 rules: one's own, and those of a station's people for the head of its office; all of them for administrators. */
@RestController
@RequestMapping({"/api/absences", "/camunda/api/qifu/absences"})
class AbsencesApi {

    private static final Logger LOG = LoggerFactory.getLogger(AbsencesApi.class);

    /** How long a rule that is over stays in the list. */
    private static final int KEPT_DAYS = 90;

    private final AbsenceDesk desk;
    private final Absences absences;
    private final AbsenceViews views;
    private final AbsenceEntryCheck check;
    private final StaffOfAbsence staff;
    private final SentEntry entries;
    private final Caller caller;

    AbsencesApi(
            AbsenceDesk desk,
            Absences absences,
            AbsenceViews views,
            AbsenceEntryCheck check,
            StaffOfAbsence staff,
            SentEntry entries,
            Caller caller) {
        this.desk = desk;
        this.absences = absences;
        this.views = views;
        this.check = check;
        this.staff = staff;
        this.entries = entries;
        this.caller = caller;
    }

    /** What the caller entered, is away by, stands in by, or answers for; the latest first. */
    @GetMapping
    List<AbsenceView> list() {
        LocalDate today = desk.today();
        return absences.since(today.minusDays(KEPT_DAYS)).stream()
                .filter(rule -> rule.proxy().equals(caller.user()) || staff.answersFor(rule.person()))
                .map(rule -> views.of(rule, today, staff.answersFor(rule.person())))
                .toList();
    }

    /** What a rule of this person, of the caller's own when nobody is named, can be made of. */
    @GetMapping("/choices")
    Choices choices(@RequestParam(name = "person", required = false) @Nullable String named) {
        String person = allowed(named == null ? caller.user() : named);
        List<String> groups = staff.groups(person);
        return new Choices(
                staff.colleagues(person, groups).stream().map(views::person).toList(),
                AbsenceEntryCheck.FLOWS.stream().sorted().map(views::flow).toList(),
                groups.stream().map(views::group).toList());
    }

    /** Enters a rule; 400 with a sentence when it cannot be. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView enter(@RequestBody String content) {
        NewAbsence rule = entries.require(content, AbsenceEntry.class).by(caller.user());
        allowed(rule.person());
        check.require(rule, desk.today());
        Absence entered = desk.enter(rule);
        LOG.info("{} enters absence {}", caller.user(), entered.id());
        return views.of(entered, desk.today(), true);
    }

    /** Ends a rule early, or asks the tasks back that are still with the proxy after it. */
    @PostMapping("/{id}/end")
    Ended end(@PathVariable("id") long id) {
        Absence rule = absences.find(id)
                .filter(found -> staff.answersFor(found.person()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这条代理，或者您无权结束它。"));
        int returned = desk.end(rule, caller.user());
        LOG.info("{} ends absence {}, {} tasks return", caller.user(), id, returned);
        return new Ended(returned);
    }

    @ExceptionHandler
    ProblemDetail refused(AbsenceRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
    }

    private String allowed(String person) {
        if (!staff.answersFor(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您只能登记本人的代理；站点人员的代理也可由本站点企业综合服务办公室登记。");
        }
        return person;
    }

    /** What a rule can be made of. */
    record Choices(List<Choice> proxies, List<Choice> flows, List<Choice> groups) {}

    /** How many tasks came back. */
    record Ended(int returned) {}
}
