package org.qifu.process.action;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The actions on a task: what the caller may do with it now, and doing it. */
@RestController
@RequestMapping({
    ActionAddress.FOR_PROGRAMS + "/tasks/{task}/actions",
    ActionAddress.FOR_THE_PAGE + "/tasks/{task}/actions"
})
class TaskActionsApi {

    private final WorkActions actions;
    private final SentEntry entries;

    TaskActionsApi(WorkActions actions, SentEntry entries) {
        this.actions = actions;
        this.entries = entries;
    }

    /** What may be done; an empty list for a task that is gone or none of the caller's. */
    @GetMapping
    List<Offer> offers(@PathVariable("task") String task) {
        return actions.offers(task);
    }

    /** Does it; 409 with a sentence when it may not be done. */
    @PostMapping("/{action}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @PathVariable("task") String task,
            @PathVariable("action") String action,
            @RequestBody(required = false) @Nullable String content) {
        Order order = content == null ? Order.NONE : entries.require(content, Order.class);
        actions.take(task, named(action), order);
    }

    private static Action named(String name) {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项操作。"));
    }
}
