package org.qifu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All figures of a run, each beside what it is held to; printed as Markdown when the run is over. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    /** A figure beside its twin, measured in the same run. */
    void beside(String what, double ours, double twin, String unit, String limit, boolean kept) {
        add(what, number(ours) + " " + unit, number(twin) + " " + unit, number(ours / twin), limit, kept ? "yes" : "NO");
    }

    /** A figure that is only held to a number. */
    void held(String what, double ours, String unit, String limit, boolean kept) {
        add(what, number(ours) + " " + unit, "", "", limit, kept ? "yes" : "NO");
    }

    /** A figure that is only known. */
    void known(String what, double ours, String unit) {
        add(what, number(ours) + " " + unit, "", "", "", "");
    }

    private void add(String... cells) {
        String line = "| " + String.join(" | ", cells) + " |";
        lines.add(line);
        // At once too: a run takes long, and may be cut off.
        System.out.println(line);
    }

    void print(String head) {
        System.out.println();
        System.out.println(head);
        System.out.println();
        System.out.println("| Measured | 企服 | Twin | Ratio | Limit | Kept |");
        System.out.println("|---|---|---|---|---|---|");
        lines.forEach(System.out::println);
    }

    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
    }
}
