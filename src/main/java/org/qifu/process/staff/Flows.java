package org.qifu.process.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which flows there are for staff, and who begins which. */
final class Flows {

    /** Stands for the 综合受理 of every station. */
    private static final String RECEPTION = "reception";

    private static final String COORDINATION = "coordination";

    private static final String SUPERVISORS = "supervisors";

    /** 法治服务专区 of the county centre, which takes bookings and no appeals (R-INT-03, C-14). */
    private static final String LAW_WINDOW = "centre-reception";

    /** 禁止性情形登记: its documents tell of inspections that only its own people may know of (C-16). */
    private static final String REGISTERS = "registerUpkeep";

    private static final Map<String, Set<String>> STARTED_BY = Map.of(
            "appeal",
            Set.of(RECEPTION),
            // Any window receives a booking; by telephone it comes in at the coordinators (R-INT-03, R-INT-07, C-12).
            "guidance",
            Set.of(RECEPTION, LAW_WINDOW, COORDINATION),
            "amendment",
            Set.of(RECEPTION, LAW_WINDOW, COORDINATION),
            // A complaint is also taken by those who supervise the services (R-FBK-05).
            "complaint",
            Set.of(RECEPTION, LAW_WINDOW, COORDINATION, "complaints"),
            REGISTERS,
            Set.of(COORDINATION),
            "poolUpkeep",
            Set.of(COORDINATION),
            // 企业诉求舆情检测报告 is the supervisors' work (R-SEN-04).
            "sentimentReport",
            Set.of(SUPERVISORS));

    /** Called by other flows, or started by firms on the portal. */
    private static final List<String> NOT_STARTED_BY_STAFF =
            List.of("evaluation", "revisit", "supervision", "rectification", "notice", "help", "blockingPoint");

    private Flows() {}

    /** Flows whose picture everybody who works may look at. */
    static List<String> shown() {
        return Stream.concat(
                        STARTED_BY.keySet().stream().filter(flow -> !flow.equals(REGISTERS)),
                        NOT_STARTED_BY_STAFF.stream())
                .sorted()
                .toList();
    }

    /** Flows whose cases supervisors watch. */
    static List<String> watched() {
        return Stream.concat(shown().stream(), Stream.of("revisitTopUp", "callback", "absence", "sentimentMonth"))
                .toList();
    }

    /** Flows that a group begins; {@code reception} says whether it is the 综合受理 of a station. */
    static List<String> startedBy(String group, boolean reception) {
        return STARTED_BY.entrySet().stream()
                .filter(entry -> entry.getValue().contains(reception ? RECEPTION : group))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
