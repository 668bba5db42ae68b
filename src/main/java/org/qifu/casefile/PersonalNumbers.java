package org.qifu.casefile;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one place where numbers of persons are hidden (R-ARC-07): enough is left to tell two apart, not enough to call or to
 * pose as somebody. A firm's code is public and stays.
 */
public final class PersonalNumbers {

    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9A-Za-z])(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{17}[\\dXx])(?![0-9A-Za-z])"
                    + "|(?<mail>[\\w.+-]+)@[\\w-]+(\\.[\\w-]+)+");

    private PersonalNumbers() {}

    /** A text with the telephone numbers, ID numbers and mail addresses hidden that stand in it. */
    public static String hidden(String text) {
        return PERSONAL.matcher(text).replaceAll(found -> hidden(found));
    }

    private static String hidden(MatchResult found) {
        String number = found.group();
        int at = number.indexOf('@');
        if (at >= 0) {
            return number.charAt(0) + "***" + number.substring(at);
        }
        boolean firm = number.length() == 18 && CreditCode.valid(number) && !IdNumber.valid(number);
        return firm ? number : masked(number);
    }

    /** A value that is known to be the number of a person, whatever it looks like: the first three and the last four stay. */
    public static String masked(String number) {
        int shown = Math.min(3, number.length() / 3);
        int end = number.length() - Math.min(4, (number.length() + 1) / 3);
        return number.substring(0, shown) + "*".repeat(end - shown) + number.substring(end);
    }

    /** The code of whoever asks: hidden when it is the number of a person. */
    public static String code(Applicant applicant) {
        boolean person = applicant.applicantKind().equals("PERSON") || IdNumber.valid(applicant.creditCode());
        return person ? masked(applicant.creditCode()) : applicant.creditCode();
    }
}
