package org.qifu.portal;

import java.text.Normalizer;
import java.util.Locale;

/** A case number as people type it on a phone. */
final class CaseNumber {

    /** The longest that is looked at; {@code ZD-2026-00001} has 13. */
    private static final int LONGEST = 20;

    private CaseNumber() {}

    /** In capitals and half width, without blanks around: {@code zd－2026－00001} is {@code ZD-2026-00001}. */
    static String typed(String text) {
        String start = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        String number =
                Normalizer.normalize(start, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return number.length() > LONGEST ? number.substring(0, LONGEST) : number;
    }
}
