package org.qifu.process.task;

import java.util.Set;
import org.qifu.casefile.Codes;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The codes that documents may name, from the organisation's data. */
@Component
class OrganisationCodes implements Codes {

    private static final Set<String> AGENCY_TYPES = Set.of("INVESTMENT", "AFFAIRS");

    private static final Set<String> SERVICE_TYPES = Set.of(
            "POLICY",
            "LICENSING",
            "COMPLIANCE",
            "RISK_CHECK",
            "RECTIFICATION",
            "LEGAL_ADVICE",
            "LEGAL_CHECKUP",
            "MEDIATION",
            "LEGAL_EDUCATION",
            "OTHER");

    private final Organisation organisation;

    OrganisationCodes(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public boolean station(String code) {
        return organisation.knowsStation(code);
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
        return SERVICE_TYPES.contains(code);
    }

    @Override
    public boolean agencyType(String code) {
        return AGENCY_TYPES.contains(code);
    }
}
