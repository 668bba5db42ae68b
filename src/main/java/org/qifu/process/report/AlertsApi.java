package org.qifu.process.report;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.qifu.report.OpinionAlert;
import org.qifu.report.OpinionAlerts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 民企负面舆情, shared with 宣传、网信、公安: supervisors open an alert and log what each unit does (R-SEN-07). */
@RestController
@RequestMapping({ReportAddress.FOR_PROGRAMS + "/alerts", ReportAddress.FOR_THE_PAGE + "/alerts"})
class AlertsApi {

    private final OpinionAlerts alerts;
    private final SentEntry entries;
    private final Caller caller;

    AlertsApi(OpinionAlerts alerts, SentEntry entries, Caller caller) {
        this.alerts = alerts;
        this.entries = entries;
        this.caller = caller;
    }

    /** All alerts with their steps, the newest first. */
    @GetMapping
    List<OpinionAlert> list() {
        allow();
        return alerts.all();
    }

    /** Opens an alert, shared with the three units at once; answers its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> open(@RequestBody String content) {
        allow();
        AlertEntry entry = entries.require(content, AlertEntry.class);
        return Map.of("id", alerts.open(entry.subject(), entry.source(), entry.text(), entry.firm(), caller.user()));
    }

    /** Logs what a unit did; 409 when the alert is closed or there is none. */
    @PostMapping("/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    void step(@PathVariable("id") long id, @RequestBody String content) {
        allow();
        AlertStepEntry entry = entries.require(content, AlertStepEntry.class);
        if (!alerts.add(id, entry.unit(), entry.kind(), entry.text(), caller.user())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "没有这条舆情，或者已经办结。");
        }
    }

    private void allow() {
        caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
    }
}
