package org.qifu.process.flow;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseUnits;
import org.qifu.casefile.ServiceGiven;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.dispatch.Dispatch;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Gives a booking to its departments (R-DSP-01, R-DSP-06); its promise is what the firm is told next. */
@Component
class RecordDispatch implements JavaDelegate {

    // No letters or digits that are taken for one another when a code is read out.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final CaseSteps steps;
    private final Timeline timeline;
    private final CaseUnits units;
    private final Organisation organisation;

    RecordDispatch(CaseSteps steps, Timeline timeline, CaseUnits units, Organisation organisation) {
        this.steps = steps;
        this.timeline = timeline;
        this.units = units;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dispatch dispatch = steps.read(execution, Dispatch.class);
        CaseFile file = steps.file(execution);
        Instant serviceAt = dispatch.serviceAt().atZone(Deadlines.ZONE).toInstant();
        file.promise(new ServiceGiven(dispatch.lead(), dispatch.method().name(), serviceAt, null));
        if (file.serviceCode() == null) {
            file.serviceCode(newCode());
        }
        steps.save(file);
        units.assign(file.number(), dispatch.lead(), dispatch.partners());
        execution.setVariable("lead", dispatch.lead());
        execution.setVariable("method", dispatch.method().name());
        execution.setVariable("serviceAt", Date.from(serviceAt));
        execution.setVariable("serviceCode", file.serviceCode());
        steps.write(execution, "contributors", dispatch.partners());
        // What partners of an earlier dispatch wrote is not part of this service.
        steps.write(execution, "contributions", List.of());
        timeline.append(file, Kind.ROUTED, steps.actor(), units(dispatch));
    }

    private String newCode() {
        return random.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    private String units(Dispatch dispatch) {
        String partners = dispatch.partners().stream().map(organisation::name).collect(Collectors.joining("、"));
        String lead = "牵头：" + organisation.name(dispatch.lead());
        return partners.isEmpty() ? lead : lead + "；协同：" + partners;
    }
}
