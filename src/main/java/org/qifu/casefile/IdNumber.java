package org.qifu.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 公民身份号码 by GB 11643: region, date of birth, sequence and a check character, modulo 11. */
public final class IdNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    /** Whether the number has the right shape, a real date of birth and the right check character; capital X only. */
    public static boolean valid(String number) {
        return SHAPE.matcher(number).matches() && bornOnRealDay(number) && number.charAt(17) == checkCharacter(number);
    }

    private static boolean bornOnRealDay(String number) {
        try {
            int year = Integer.parseInt(number, 6, 10, 10);
            LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
            return year >= 1800;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += (number.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECKS.charAt(sum % 11);
    }
}
