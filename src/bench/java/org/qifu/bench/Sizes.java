package org.qifu.bench;

import java.util.Arrays;
import java.util.List;

/** How much is done; {@code -Dbench.size=small} shows that all works, in some minutes. Each can be set by itself. */
record Sizes(boolean small) {

    static Sizes asked() {
        return new Sizes("small".equals(System.getProperty("bench.size")));
    }

    /** Clients at work at once, for complete cases. */
    List<Integer> clients() {
        return list("bench.clients", small ? "2" : "1,4,8");
    }

    int casesOfEachClient() {
        return number("bench.cases", small ? 10 : 60);
    }

    int rounds() {
        return number("bench.rounds", small ? 1 : 3);
    }

    int footprintCases() {
        return number("bench.footprint.cases", small ? 20 : 200);
    }

    /** Open cases of the county, for the task lists. */
    List<Integer> openCases() {
        return list("bench.open", small ? "1000,5000" : "1000,10000,100000");
    }

    int pages() {
        return number("bench.pages", small ? 20 : 200);
    }

    /** Limits that end at once. */
    int limits() {
        return number("bench.limits", small ? 300 : 20_000);
    }

    /** A tenth as many are open. */
    int closedCases() {
        return number("bench.closed", small ? 5_000 : 1_000_000);
    }

    int panelRepeats() {
        return number("bench.panels", small ? 3 : 10);
    }

    int minutes() {
        return number("bench.minutes", small ? 1 : 10);
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger(name, otherwise);
    }

    private static List<Integer> list(String name, String otherwise) {
        return Arrays.stream(System.getProperty(name, otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
