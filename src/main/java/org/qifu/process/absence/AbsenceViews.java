package org.qifu.process.absence;

import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.qifu.organisation.Absence;
import org.qifu.organisation.Organisation;
import org.qifu.process.staff.People;
import org.springframework.stereotype.Component;

/** Puts names to rules of 代理. */
@Component
class AbsenceViews {

    private final People people;
    private final Organisation organisation;
    private final RepositoryService repository;

    AbsenceViews(People people, Organisation organisation, RepositoryService repository) {
        this.people = people;
        this.organisation = organisation;
        this.repository = repository;
    }

    AbsenceView of(Absence rule, LocalDate today, boolean mayEnd) {
        return new AbsenceView(
                rule.id(),
                rule.person(),
                people.name(rule.person()),
                rule.proxy(),
                people.name(rule.proxy()),
                rule.firstDay(),
                rule.lastDay(),
                rule.scope().kind(),
                rule.scope().of(),
                scope(rule),
                rule.reason(),
                rule.enteredBy(),
                people.name(rule.enteredBy()),
                rule.enteredAt(),
                rule.endedAt(),
                state(rule, today),
                mayEnd);
    }

    Choice person(String id) {
        return new Choice(id, people.name(id));
    }

    Choice group(String id) {
        return new Choice(id, organisation.name(id));
    }

    Choice flow(String key) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return new Choice(key, definition == null || definition.getName() == null ? key : definition.getName());
    }

    private String scope(Absence rule) {
        return switch (rule.scope().kind()) {
            case ALL -> "全部任务";
            case FLOW -> flow(rule.scope().of()).name();
            case GROUP -> organisation.name(rule.scope().of());
        };
    }

    private static String state(Absence rule, LocalDate today) {
        if (rule.isOver(today)) {
            return "OVER";
        }
        return rule.holdsOn(today) ? "NOW" : "PLANNED";
    }

    /** Something to choose. */
    record Choice(String id, String name) {}
}
