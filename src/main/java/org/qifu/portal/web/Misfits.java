package org.qifu.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.Documents;
import org.qifu.casefile.OpenCases;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Application;
import org.springframework.stereotype.Component;

/**
 * What will most likely be turned down, told before the submission: a place outside the county (R-ELI-01), a case that
 * is open already. The person may go on, for only staff decide. Nothing of the other case is told: who knows a firm's
 * number is not the firm.
 */
@Component
class Misfits {

    private final RegisterLookup registers;
    private final OpenCases openCases;
    private final Documents documents;
    private final ObjectMapper json;

    Misfits(RegisterLookup registers, OpenCases openCases, Documents documents, ObjectMapper json) {
        this.registers = registers;
        this.openCases = openCases;
        this.documents = documents;
        this.json = json;
    }

    /** What to tell about the application; empty when it fits. */
    List<Misfit> of(Entrance entrance, Application application) {
        var misfits = new ArrayList<Misfit>();
        if (outside(application)) {
            misfits.add(Misfit.OUTSIDE);
        }
        if (alreadyOpen(entrance, application)) {
            misfits.add(Misfit.OPEN);
        }
        return misfits;
    }

    private boolean outside(Application application) {
        return registers.areas(application.appliedOn()).stream()
                .noneMatch(area -> Stream.of(application.address(), application.premises())
                        .anyMatch(place -> place != null && place.contains(area)));
    }

    private boolean alreadyOpen(Entrance entrance, Application application) {
        List<String> open = openCases.of(application.creditCode(), entrance.kind());
        return entrance == Entrance.PROBLEM
                ? !open.isEmpty()
                : open.stream().anyMatch(number -> !Collections.disjoint(types(number), application.serviceTypes()));
    }

    private List<String> types(String caseNumber) {
        return documents
                .latest(caseNumber, "application", "")
                .map(CaseDocument::content)
                .map(this::application)
                .map(Application::serviceTypes)
                .orElse(List.of());
    }

    private Application application(String content) {
        try {
            return json.readValue(content, Application.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why a request may not be the right one here. */
    enum Misfit {
        /** 不属本县办理. */
        OUTSIDE,
        /** 同一事项正在办理. */
        OPEN
    }
}
