package org.qifu.process.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.qifu.process.staff.People;
import org.springframework.stereotype.Component;

/** The names behind the codes of a case. */
@Component
class Names {

    private final Organisation organisation;
    private final ServicePeople servants;
    private final People people;
    private final StepNames steps;

    Names(Organisation organisation, ServicePeople servants, People people, StepNames steps) {
        this.organisation = organisation;
        this.servants = servants;
        this.people = people;
        this.steps = steps;
    }

    /** For one answer: each name is looked up once. */
    Book open() {
        return new Book(people.once(), once(this::unit), steps::of);
    }

    private String unit(String code) {
        return servants.find(code).map(ServicePerson::name).orElseGet(() -> organisation.name(code));
    }

    private static UnaryOperator<String> once(UnaryOperator<String> lookUp) {
        Map<String, String> known = new HashMap<>();
        return code -> known.computeIfAbsent(code, lookUp);
    }

    /**
     * Names by code; a code without a name stays as it is.
     *
     * @param people of users
     * @param units of departments, boards, stations, groups and those who serve
     * @param steps of user tasks
     */
    record Book(UnaryOperator<String> people, UnaryOperator<String> units, UnaryOperator<String> steps) {}
}
