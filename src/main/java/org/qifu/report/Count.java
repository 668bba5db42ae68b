package org.qifu.report;

/**
 * One line of a table of a report.
 *
 * @param change against the period before, in words
 */
public record Count(String name, int now, int before, String change) {

    Count(String name, int now, int before) {
        this(name, now, before, change(now, before));
    }

    int rise() {
        return now - before;
    }

    /** A share says nothing where there was nothing before. */
    private static String change(int now, int before) {
        if (now == before) {
            return "持平";
        }
        String share = before == 0 ? "" : "（" + Math.round(Math.abs(now - before) * 100.0 / before) + "%）";
        return (now > before ? "增加" : "减少") + Math.abs(now - before) + "件" + share;
    }
}
