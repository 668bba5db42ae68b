package org.qifu.portal;

import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseUnits;
import org.qifu.casefile.Stage;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Who has a case now, by the name that firms know. */
@Component
class UnitInCharge {

    /** 行政执法协调监督, which reviews and dispatches bookings. */
    private static final String COORDINATION = "coordination";

    /** 难事办理窗口 of the county. */
    private static final String HARD_CASES = "county-hard-cases";

    private final CaseUnits units;
    private final Organisation organisation;

    UnitInCharge(CaseUnits units, Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    String of(CaseHistory history) {
        return organisation.name(history.guidance() ? ofGuidance(history) : ofAppeal(history));
    }

    private String ofGuidance(CaseHistory history) {
        CaseFile file = history.file();
        if (history.refused() || history.withdrawn()) {
            return file.station() + "-reception";
        }
        return history.dispatched()
                ? units.of(file.number()).stream().findFirst().orElse(COORDINATION)
                : COORDINATION;
    }

    private static String ofAppeal(CaseHistory history) {
        String station = history.file().station();
        return switch (history.file().stage()) {
            case Stage.ON_THE_SPOT, Stage.AGENCY -> station + "-agency";
            case Stage.APPEALS -> station + "-appeals";
            case Stage.COUNTY -> HARD_CASES;
            case Stage.PLAN -> history.planOfCounty() ? HARD_CASES : station + "-appeals";
            default -> station + "-reception";
        };
    }
}
