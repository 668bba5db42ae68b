package org.qifu.portal;

import java.text.Normalizer;
import java.util.Locale;

/** A case number as people type it on a phone. */
public final class CaseNumber {

    /** The longest that is looked at; {@code ZD-2026-00001} has 13. */
    private static final int LONGEST = 20;

    private CaseNumber() {}

    /**
     * The number as it is stored, to look a case up with: in capitals and half width, with hyphens of any kind and without
     * blanks, so that {@code zd－2026－00001 } is {@code ZD-2026-00001}. Anything else typed gives a number that no case has.
     */
    public static String typed(String text) {
        String start = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        String number = Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[^0-9A-Z-]", "");
        return number.length() > LONGEST ? number.substring(0, LONGEST) : number;
    }
}
