package org.qifu.process.people;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.qifu.process.staff.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pool of service people, kept by the coordination department and by administrators (R-DSP-03, R-DSP-07). */
@RestController
@RequestMapping("/api/service-people")
class ServicePeopleApi {

    private static final Logger LOG = LoggerFactory.getLogger(ServicePeopleApi.class);
    private static final String COORDINATION = "coordination";

    private final ServicePeople people;
    private final PersonCheck check;
    private final Caller caller;

    ServicePeopleApi(ServicePeople people, PersonCheck check, Caller caller) {
        this.people = people;
        this.check = check;
        this.caller = caller;
    }

    /** Everybody, or everybody of one department. */
    @GetMapping
    List<ServicePerson> list(@RequestParam(name = "department", required = false) @Nullable String department) {
        allow();
        return department == null ? people.all() : people.of(department);
    }

    /** Adds a person or changes one; {@code "active": false} takes a person out of service. */
    @PutMapping("/{code}")
    ServicePerson put(@PathVariable("code") String code, @RequestBody String entry) {
        allow();
        ServicePerson person = check.require(code, entry);
        people.save(person);
        LOG.info("{} keeps service person {}", caller.user(), code);
        return person;
    }

    private void allow() {
        caller.requireIn(COORDINATION, Groups.CAMUNDA_ADMIN);
    }
}
