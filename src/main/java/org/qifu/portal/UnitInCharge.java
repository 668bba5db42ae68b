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
        return history.guidance() ? ofGuidance(history) : organisation.name(ofAppeal(history));
    }

    private String ofGuidance(CaseHistory history) {
        CaseFile file = history.file();
        if (history.refused() || history.withdrawn()) {
            return organisation.name(file.station() + "-reception");
        }
        String department = history.dispatched()
                ? units.of(file.number()).stream().findFirst().orElse(COORDINATION)
                : COORDINATION;
        // Staff know departments by their fields alone; a firm is to read that it is an office.
        return organisation.name(department) + "部门";
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
