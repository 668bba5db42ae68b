package org.qifu.process.improvement;

import java.util.List;
import org.qifu.improvement.CaseClass;
import org.qifu.improvement.CaseClasses;
import org.qifu.improvement.EvaluationFinding;
import org.qifu.improvement.EvaluationFindings;
import org.qifu.improvement.FindingEntry;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The report of classes of problems (R-LED-05) and the findings of evaluations (R-KPI-12), for supervisors. */
@RestController
@RequestMapping({"/api", "/camunda/api/qifu"})
class ImprovementApi {

    private final CaseClasses classes;
    private final EvaluationFindings findings;
    private final Improvers improvers;
    private final SentEntry entries;

    ImprovementApi(CaseClasses classes, EvaluationFindings findings, Improvers improvers, SentEntry entries) {
        this.classes = classes;
        this.findings = findings;
        this.improvers = improvers;
        this.entries = entries;
    }

    /** All classes with count and state, the largest first. */
    @GetMapping("/case-classes")
    List<CaseClass> classes() {
        improvers.requireCounty();
        return classes.all();
    }

    /** Numbers of the cases of one class. */
    @GetMapping("/case-classes/{id}/cases")
    List<String> cases(@PathVariable("id") long id) {
        improvers.requireCounty();
        return classes.cases(id);
    }

    /** Says what solves the whole class. */
    @PostMapping("/case-classes/{id}/solve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void solve(@PathVariable("id") long id, @RequestBody String content) {
        improvers.requireCounty();
        classes.solve(id, entries.require(content, Measure.class).measure(), improvers.user());
    }

    /** Open findings, those due soonest first, then the closed ones. */
    @GetMapping("/findings")
    List<EvaluationFinding> findings() {
        improvers.requireCounty();
        return findings.all();
    }

    /** Records a finding. */
    @PostMapping("/findings")
    @ResponseStatus(HttpStatus.CREATED)
    void find(@RequestBody String content) {
        improvers.requireCounty();
        findings.add(entries.require(content, FindingEntry.class), improvers.user());
    }

    /** Closes one today with what was done; 409 when it is closed. */
    @PostMapping("/findings/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable("id") long id, @RequestBody String content) {
        improvers.requireCounty();
        findings.close(id, entries.require(content, Measure.class).measure(), improvers.user());
    }
}
