package org.qifu.process.casework;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qifu.casefile.CreditCode;
import org.qifu.casefile.IdNumber;

/**
 * Hides telephone numbers, ID numbers and mail addresses wherever they stand in a text (R-ARC-07), as the ledger does:
 * enough is left to tell two apart, not enough to call or to pose as somebody. A firm's code is public and stays.
 */
final class PersonalNumbers {

    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9A-Za-z])(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{17}[\\dXx])(?![0-9A-Za-z])"
                    + "|(?<mail>[\\w.+-]+)@[\\w-]+(\\.[\\w-]+)+");

    private PersonalNumbers() {}

    static String hidden(String text) {
        return PERSONAL.matcher(text).replaceAll(found -> hidden(found));
    }

    private static String hidden(MatchResult found) {
        String number = found.group();
        int at = number.indexOf('@');
        if (at >= 0) {
            return number.charAt(0) + "***" + number.substring(at);
        }
        boolean firm = number.length() == 18 && CreditCode.valid(number) && !IdNumber.valid(number);
        return firm ? number : number.substring(0, 3) + "*".repeat(number.length() - 7) + end(number);
    }

    private static String end(String number) {
        return number.substring(number.length() - 4);
    }
}
