package org.qifu.process.task;

import java.util.Arrays;
import java.util.Set;
import org.qifu.casefile.Codes;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.dispatch.Method;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The codes that documents may name, from the organisation's and the catalogue's data. */
@Component
class OrganisationCodes implements Codes {

    private static final Set<String> AGENCY_TYPES = Set.of("INVESTMENT", "AFFAIRS");

    private final Organisation organisation;
    private final ServiceTypes serviceTypes;

    OrganisationCodes(Organisation organisation, ServiceTypes serviceTypes) {
        this.organisation = organisation;
        this.serviceTypes = serviceTypes;
    }

    @Override
    public boolean station(String code) {
        return organisation.knowsStation(code);
    }

    @Override
    public boolean guidanceWindow(String code) {
        return organisation.isGuidanceWindow(code);
    }

    @Override
    public boolean board(String code) {
        return organisation.knowsBoard(code);
    }

    @Override
    public boolean assistant(String station, String unit) {
        return organisation.knowsAssistant(station, unit);
    }

    @Override
    public boolean serviceType(String code) {
        return serviceTypes.find(code).isPresent();
    }

    @Override
    public boolean department(String code) {
        return organisation.knowsDepartment(code);
    }

    @Override
    public boolean serviceMethod(String code) {
        return Arrays.stream(Method.values()).anyMatch(method -> method.name().equals(code));
    }

    @Override
    public boolean agencyType(String code) {
        return AGENCY_TYPES.contains(code);
    }
}
