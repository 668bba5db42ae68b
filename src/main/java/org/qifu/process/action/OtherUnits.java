package org.qifu.process.action;

import java.util.List;
import java.util.stream.Stream;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.Unit;

/** Which units beside its own groups a task may be handed to. */
enum OtherUnits {
    /** Every unit the station may ask for 协办. */
    ASSISTANTS {
        @Override
        List<Unit> of(String station, Organisation organisation) {
            return organisation.assistants(station);
        }
    },
    /** 代办服务 and the station's own N boards (R-ESC-02). */
    BOARDS_OF_STATION {
        @Override
        List<Unit> of(String station, Organisation organisation) {
            String agency = station + "-agency";
            Stream<Unit> own = organisation.assistants(station).stream()
                    .filter(unit -> unit.code().startsWith(station + "-n-"));
            return Stream.concat(Stream.of(new Unit(agency, organisation.name(agency))), own)
                    .toList();
        }
    };

    abstract List<Unit> of(String station, Organisation organisation);
}
