package org.qifu.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The names behind the codes of the documents. A code without a name is printed as it is. */
@Component
class PaperNames {

    private final Organisation organisation;
    private final StaffNames staff;

    PaperNames(Organisation organisation, StaffNames staff) {
        this.organisation = organisation;
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
        return codes.stream().map(organisation::name).collect(Collectors.joining("、"));
    }

    /** Of the user who wrote a document. */
    String user(String id) {
        return staff.name(id);
    }
}
