package org.qifu.process.report;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.qifu.report.BlockingTopic;
import org.qifu.report.BlockingTopics;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The 堵点 found in the data, and who clears each how, for supervisors and administrators (R-SEN-03). */
@RestController
@RequestMapping({ReportAddress.FOR_PROGRAMS + "/blocking-topics", ReportAddress.FOR_THE_PAGE + "/blocking-topics"})
class BlockingTopicsApi {

    private final BlockingTopics topics;
    private final SentEntry entries;
    private final Caller caller;

    BlockingTopicsApi(BlockingTopics topics, SentEntry entries, Caller caller) {
        this.topics = topics;
        this.entries = entries;
        this.caller = caller;
    }

    /** All of them, the newest first. */
    @GetMapping
    List<BlockingTopic> list() {
        caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
        return topics.all();
    }

    /** Names owner and measure. */
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable("id") long id, @RequestBody String content) {
        caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
        MeasureEntry entry = entries.require(content, MeasureEntry.class);
        if (!topics.decide(id, entry.owner(), entry.measure(), caller.user())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个堵点。");
        }
    }
}
