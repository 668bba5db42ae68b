package org.qifu.process.flow;

import java.util.List;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.qifu.evaluation.RatedUnits;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** The units a firm may rate one by one, by name and code, as the form of the rating offers them (R-FBK-04). */
@Component("unitChoices")
public class UnitChoices {

    private final RatedUnits units;
    private final Organisation organisation;
    private final DocumentBinder binder;

    UnitChoices(RatedUnits units, Organisation organisation, DocumentBinder binder) {
        this.units = units;
        this.organisation = organisation;
        this.binder = binder;
    }

    /** A JSON list of label and value. */
    public SpinJsonNode of(String caseNumber) {
        List<Choice> choices = units.of(caseNumber).stream()
                .map(unit -> new Choice(organisation.name(unit), unit))
                .toList();
        return Spin.JSON(binder.write(choices));
    }

    private record Choice(String label, String value) {}
}
