package org.qifu.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import org.qifu.deadline.Deadlines;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Policies: searched, read and applied for by an ordinary case, whose progress is the application's (R-PLT-04). */
@Controller
class PoliciesPage {

    private final Policies policies;
    private final Clock clock;

    PoliciesPage(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @GetMapping("/policies")
    String list(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        model.addAttribute("q", typed);
        model.addAttribute("policies", policies.published(typed));
        model.addAttribute("today", today());
        return "portal/policies";
    }

    @GetMapping("/policies/{id}")
    String policy(@PathVariable("id") String id, Model model) {
        Policy policy = policies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("policy", policy);
        model.addAttribute("body", SafeText.html(policy.body()));
        model.addAttribute("applicable", policy.applicable(today()));
        return "portal/policy";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }
}
