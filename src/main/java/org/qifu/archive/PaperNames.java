package org.qifu.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.stereotype.Component;

/** The names behind the codes of the documents. A code without a name is printed as it is. */
@Component
class PaperNames {

    private final Organisation organisation;
    private final ServicePeople people;
    private final ServiceTypes types;
    private final StaffNames staff;

    PaperNames(Organisation organisation, ServicePeople people, ServiceTypes types, StaffNames staff) {
        this.organisation = organisation;
        this.people = people;
        this.types = types;
        this.staff = staff;
    }

    /** Of a department or station. */
    String unit(String code) {
        return organisation.name(code);
    }

    String units(List<String> codes) {
        return codes.stream().map(this::unit).collect(Collectors.joining("、"));
    }

    /** Of those who serve. */
    String people(List<String> codes) {
        return codes.stream()
                .map(code -> people.find(code).map(ServicePerson::name).orElse(code))
                .collect(Collectors.joining("、"));
    }

    /** The short labels of the form, in the order of its boxes (C-31). */
    String serviceTypes(List<String> codes) {
        return types.all().stream()
                .filter(type -> codes.contains(type.code()))
                .map(ServiceType::formLabel)
                .collect(Collectors.joining("、"));
    }

    /** Of the user who wrote a document. */
    String user(String id) {
        return staff.name(id);
    }
}
