package org.qifu.casefile;

import java.util.regex.Pattern;

/** 统一社会信用代码 by GB 32100-2015: 17 places and a check character, weighted by powers of 3, modulo 31. */
public final class CreditCode {

    /** Digits and capitals without I, O, S, V, Z, which are easily misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private CreditCode() {}

    /** Whether the code has the right shape and the right check character; capitals only. */
    public static boolean valid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(17) == checkCharacter(code);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
