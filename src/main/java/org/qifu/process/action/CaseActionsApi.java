package org.qifu.process.action;

import java.util.List;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The actions on a case; each answers 409 with a sentence when it may not be done. */
@RestController
@RequestMapping({ActionAddress.FOR_PROGRAMS + "/cases/{number}", ActionAddress.FOR_THE_PAGE + "/cases/{number}"})
class CaseActionsApi {

    private final CaseActions actions;
    private final SentEntry entries;

    CaseActionsApi(CaseActions actions, SentEntry entries) {
        this.actions = actions;
        this.entries = entries;
    }

    /** What the caller may do with the case now. */
    @GetMapping("/actions")
    List<Offer> offers(@PathVariable("number") String number) {
        return actions.offers(number);
    }

    /** Whether the caller may take the case back to the step sent last. */
    @GetMapping("/recall")
    Recallable recallable(@PathVariable("number") String number) {
        return actions.recallable(number);
    }

    /** 撤回. */
    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable("number") String number, @RequestBody String content) {
        actions.recall(number, entries.require(content, Order.class));
    }

    /** 催办. */
    @PostMapping("/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable("number") String number, @RequestBody String content) {
        actions.urge(number, entries.require(content, Order.class));
    }

    /** 督办. */
    @PostMapping("/supervise")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supervise(@PathVariable("number") String number, @RequestBody String content) {
        actions.supervise(number, entries.require(content, Order.class));
    }
}
