package org.qifu.process.report;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.evaluation.SatisfactionResult;
import org.qifu.evaluation.SatisfactionResults;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How satisfied enterprises are, from ratings and from what others measured (R-FBK-10). */
@RestController
@RequestMapping("/api/satisfaction")
class SatisfactionApi {

    private final SatisfactionResults results;
    private final SentEntry entries;
    private final Caller caller;
    private final Clock clock;

    SatisfactionApi(SatisfactionResults results, SentEntry entries, Caller caller, Clock clock) {
        this.results = results;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** The results of a period, the ratings first. */
    @GetMapping
    List<SatisfactionResult> of(Period period) {
        allow();
        Period checked = period.checked();
        return results.of(checked.first(), checked.last());
    }

    /** Records a result that others measured. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SatisfactionResult post(@RequestBody String content) {
        allow();
        SatisfactionEntry entry = entries.require(content, SatisfactionEntry.class);
        SatisfactionResult result = entry.result(caller.user(), clock.instant());
        results.record(result);
        return result;
    }

    private void allow() {
        caller.requireIn("coordination", "supervisors", Groups.CAMUNDA_ADMIN);
    }
}
