package org.qifu.process.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.stereotype.Component;

/** The lists that the forms of the guidance service choose from. */
@Component
class ServiceChoices {

    private final Organisation organisation;
    private final ServicePeople people;
    private final ServiceTypes serviceTypes;

    ServiceChoices(Organisation organisation, ServicePeople people, ServiceTypes serviceTypes) {
        this.organisation = organisation;
        this.people = people;
        this.serviceTypes = serviceTypes;
    }

    /** The list of this name. Throws {@link IllegalArgumentException} for any other: the model has a slip. */
    List<Choice> list(String name) {
        return switch (name) {
            case "departments" ->
                organisation.departments().stream()
                        .map(department -> new Choice(department.name(), department.code()))
                        .toList();
            case "people" ->
                people.all().stream()
                        .filter(ServicePerson::active)
                        .map(this::person)
                        .toList();
            case "serviceTypes" ->
                serviceTypes.all().stream()
                        .map(type -> new Choice(type.formLabel(), type.code()))
                        .toList();
            default -> throw new IllegalArgumentException("No list of choices " + name);
        };
    }

    private Choice person(ServicePerson person) {
        String skills = person.skills().stream()
                .map(serviceTypes::find)
                .flatMap(Optional::stream)
                .map(ServiceType::formLabel)
                .collect(Collectors.joining("、"));
        String label = person.name() + "（" + organisation.name(person.department()) + "，" + skills + "）";
        return new Choice(label, person.code(), person.department());
    }
}
