package org.qifu.process.report;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.catalogue.FrequentNeeds;
import org.qifu.catalogue.ItemVersion;
import org.qifu.catalogue.Need;
import org.qifu.catalogue.OutdatedVersion;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
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

/** What is asked for most often, and a guidance item made from it, for the coordination department (R-FBK-09). */
@RestController
@RequestMapping("/api/needs")
class NeedsApi {

    private final FrequentNeeds needs;
    private final ServiceTypes types;
    private final SentEntry entries;
    private final Caller caller;

    NeedsApi(FrequentNeeds needs, ServiceTypes types, SentEntry entries, Caller caller) {
        this.needs = needs;
        this.types = types;
        this.entries = entries;
        this.caller = caller;
    }

    /** The service types asked for most in a period, ten unless {@code top} says otherwise. */
    @GetMapping
    List<Need> top(Period period, @RequestParam(name = "top", defaultValue = "10") int top) {
        caller.requireIn("coordination", "supervisors", Groups.CAMUNDA_ADMIN);
        Period checked = period.checked();
        if (top < 1) {
            throw SentEntry.refused("top 至少为1");
        }
        return needs.top(checked.first(), checked.last(), top);
    }

    /** Makes a draft of a guidance item from a row; {@code PUT /api/guidance-items} completes and offers it. */
    @PostMapping("/{serviceType}/guidance-item")
    @ResponseStatus(HttpStatus.CREATED)
    ItemVersion draft(@PathVariable("serviceType") String serviceType, @RequestBody String content) {
        caller.requireIn("coordination", Groups.CAMUNDA_ADMIN);
        ServiceType type =
                types.find(serviceType).orElseThrow(() -> SentEntry.refused("没有这个服务类型：" + serviceType + "，请填写服务类型代码"));
        return needs.draft(type, entries.require(content, DraftEntry.class).code(), caller.user());
    }

    @ExceptionHandler
    ProblemDetail taken(OutdatedVersion outdated) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, outdated.getMessage() + "。");
    }
}
