package org.qifu.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an appeal of a class and list goes at each level (R-DSP-26); a line of the routing table. */
public record Route(String stationTarget, @Nullable String countyTarget) {

    /** Candidate group that handles it first at this station. */
    public String atStation(String station) {
        return stationTarget.replace("{station}", station);
    }

    /** Candidate group to which the station files what it cannot solve; empty when it may not file it (R-ESC-04). */
    public Optional<String> atCounty() {
        return Optional.ofNullable(countyTarget);
    }
}
