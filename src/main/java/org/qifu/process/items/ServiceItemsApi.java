package org.qifu.process.items;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.catalogue.ItemRefused;
import org.qifu.catalogue.OutdatedVersion;
import org.qifu.catalogue.ServiceItemVersion;
import org.qifu.catalogue.ServiceItems;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory of services for enterprises, for the coordination department and administrators (R-CAT-04). */
@RestController
@RequestMapping("/api/service-items")
class ServiceItemsApi {

    private final ServiceItems items;
    private final SentEntry entries;
    private final Caller caller;

    ServiceItemsApi(ServiceItems items, SentEntry entries, Caller caller) {
        this.items = items;
        this.entries = entries;
        this.caller = caller;
    }

    /** Every item as it is now. */
    @GetMapping
    List<ServiceItemVersion> current() {
        allow();
        return items.current();
    }

    /** Every version of one item, the latest first. */
    @GetMapping("/{code}")
    List<ServiceItemVersion> history(@PathVariable("code") String code) {
        allow();
        return items.history(code);
    }

    /** Adds a local item under a class, for instance {@code ?class=07}; the next free code is in the answer. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ServiceItemVersion post(@RequestParam("class") String classCode, @RequestBody String content) {
        allow();
        return items.add(
                classCode, entries.require(content, LocalItemEntry.class).item(), caller.user());
    }

    /** Makes the next version of a local item; {@code "published": false} takes it off the portal. */
    @PutMapping("/{code}")
    ServiceItemVersion put(@PathVariable("code") String code, @RequestBody String content) {
        allow();
        LocalItemEntry entry = entries.require(content, LocalItemEntry.class);
        return items.change(code, entry.item(), entry.basedOn(), caller.user());
    }

    /** Names the department for an item that the province leaves to the place, and so publishes it (R-CAT-12). */
    @PutMapping("/{code}/lead")
    ServiceItemVersion lead(@PathVariable("code") String code, @RequestBody String content) {
        allow();
        LeadEntry entry = entries.require(content, LeadEntry.class);
        return items.lead(code, entry.department(), entry.basedOn(), caller.user());
    }

    /** Takes a local item off the list; its history stays. */
    @DeleteMapping("/{code}")
    ServiceItemVersion withdraw(@PathVariable("code") String code, @RequestParam("basedOn") int basedOn) {
        allow();
        return items.withdraw(code, basedOn, caller.user());
    }

    @ExceptionHandler
    ProblemDetail outdated(OutdatedVersion outdated) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, outdated.getMessage() + "。");
    }

    @ExceptionHandler
    ProblemDetail refused(ItemRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage() + "。");
    }

    private void allow() {
        caller.requireIn("coordination", Groups.CAMUNDA_ADMIN);
    }
}
