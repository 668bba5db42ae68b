package org.qifu.process.demo;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.organisation.Department;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Both accounts of every department serve enterprises, each department in what is its business. */
@Component
@Profile("demo")
class DemoServicePeople {

    private static final List<String> EVERYWHERE = List.of("POLICY", "LICENSING", "COMPLIANCE", "OTHER");
    private static final List<String> LAW = List.of("LEGAL_ADVICE", "LEGAL_CHECKUP", "MEDIATION", "LEGAL_EDUCATION");
    private static final List<String> INSPECTING = List.of("POLICY", "COMPLIANCE", "RISK_CHECK", "RECTIFICATION");
    private static final Map<String, List<String>> SKILLS = Map.of(
            "justice", LAW,
            "amr", INSPECTING,
            "hurd", INSPECTING,
            "fire", INSPECTING,
            "ecology", INSPECTING,
            "emergency", INSPECTING,
            "land", INSPECTING,
            "enforcement", INSPECTING);
    private static final Map<String, PoolKind> FIRST = Map.of(
            "justice", PoolKind.LAWYER,
            "enforcement", PoolKind.COMPREHENSIVE);
    private static final Map<String, PoolKind> SECOND = Map.of(
            "justice", PoolKind.MEDIATOR,
            "enforcement", PoolKind.COMPREHENSIVE,
            "science", PoolKind.EXPERT,
            "amr", PoolKind.PROFESSIONAL,
            "ecology", PoolKind.PROFESSIONAL);

    private final ServicePeople people;
    private final Organisation organisation;
    private final IdentityService identity;

    DemoServicePeople(ServicePeople people, Organisation organisation, IdentityService identity) {
        this.people = people;
        this.organisation = organisation;
        this.identity = identity;
    }

    /** Needs the accounts. */
    void create() {
        for (Department department : organisation.departments()) {
            String account = "dept-" + department.code();
            save(account, department.code(), FIRST);
            save(account + DemoUsers.SECOND, department.code(), SECOND);
        }
    }

    private void save(String account, String department, Map<String, PoolKind> pools) {
        String name = identity.createUserQuery().userId(account).singleResult().getFirstName();
        PoolKind pool = pools.getOrDefault(department, PoolKind.LINE);
        people.save(
                new ServicePerson(account, name, department, pool, SKILLS.getOrDefault(department, EVERYWHERE), true));
    }
}
