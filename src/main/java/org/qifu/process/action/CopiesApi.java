package org.qifu.process.action;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.casefile.CaseCopies;
import org.qifu.casefile.CaseCopy;
import org.qifu.process.staff.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was copied to the caller or the caller's groups (抄送). */
@RestController
@RequestMapping({ActionAddress.FOR_PROGRAMS + "/copies", ActionAddress.FOR_THE_PAGE + "/copies"})
class CopiesApi {

    private final CaseCopies copies;
    private final IdentityService identity;
    private final People people;

    CopiesApi(CaseCopies copies, IdentityService identity, People people) {
        this.copies = copies;
        this.identity = identity;
        this.people = people;
    }

    /** A copy with the name of who sent it. */
    record Received(CaseCopy copy, String sender) {}

    /** The newest first. */
    @GetMapping
    List<Received> mine() {
        Clerk me = me();
        var names = people.once();
        return copies.of(me.id(), me.groups()).stream()
                .map(copy -> new Received(copy, names.apply(copy.sentBy())))
                .toList();
    }

    /** Notes that it was read; 404 for somebody else's. */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable("id") long id) {
        Clerk me = me();
        if (!copies.read(id, me.id(), me.groups())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这条抄送，请刷新后重试。");
        }
    }

    private Clerk me() {
        var authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication.getGroupIds();
        return new Clerk(authentication.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
    }
}
