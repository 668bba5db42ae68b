package org.qifu.process.publication;

import java.util.List;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.qifu.publication.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policies and their history, for the coordination department and administrators (R-PLT-04). */
@RestController
@RequestMapping("/api/publications/policies")
class PoliciesApi {

    private final Policies policies;
    private final Editors editors;

    PoliciesApi(Policies policies, Editors editors) {
        this.policies = policies;
        this.editors = editors;
    }

    /** Every policy as it is now. */
    @GetMapping
    List<Version<Policy>> current() {
        editors.allow();
        return policies.current();
    }

    /** Every version of one policy, the latest first. */
    @GetMapping("/{id}")
    List<Version<Policy>> history(@PathVariable("id") String id) {
        editors.allow();
        return policies.history(id);
    }

    /** Adds a policy or makes its next version; {@code "published": false} takes it off the portal. */
    @PutMapping("/{id}")
    Version<Policy> put(@PathVariable("id") String id, @RequestBody String content) {
        PolicyEntry entry = editors.require(content, PolicyEntry.class);
        return policies.save(entry.policy(Editors.id(id)), entry.basedOn(), editors.user());
    }
}
