package org.qifu.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, as conditions on {@code case_file f}. What it looks like decides where it is
 * looked for, so that one lookup is enough for a number and only words read through the texts.
 */
public final class SearchTerms {

    private static final Pattern NUMBER = Pattern.compile("((SQ|ZD)-?\\d{4}-?\\d{5,})[A-Z]?");
    private static final Pattern PART_OF_NUMBER = Pattern.compile("((SQ|ZD)-?)?\\d{4}-\\d{1,6}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,6}");
    private static final int LAST_OF_PHONE = 4;
    private static final int WORDS = 5;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean personal;

    /** Reads what was typed; more than five words are cut. */
    public SearchTerms(String typed) {
        String text = typed.strip();
        String upper = text.toUpperCase(Locale.ROOT);
        parameters.put("exact", upper);
        parameters.put("beginning", escaped(text) + "%");
        if (!text.isEmpty()) {
            read(text, upper);
        }
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** Whether digits of a telephone or a code of a person may be among it, which is noted in the log (R-ARC-07). */
    public boolean personal() {
        return personal;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void read(String text, String upper) {
        Matcher number = NUMBER.matcher(upper);
        if (number.matches()) {
            String digits = number.group(1).replace("-", "").substring(2);
            String whole = number.group(2) + "-" + digits.substring(0, 4) + "-" + digits.substring(4);
            parameters.put("exact", whole);
            conditions.add("f.number = :exact");
        } else if (CODE.matcher(upper).matches()) {
            personal = true;
            conditions.add("f.credit_code = :exact");
        } else if (PHONE.matcher(upper).matches()) {
            personal = true;
            conditions.add("f.contact_phone = :exact");
        } else if (DIGITS.matcher(upper).matches()) {
            digits(upper);
        } else if (PART_OF_NUMBER.matcher(upper).matches()) {
            like("f.number", "%" + upper + "%", "word0");
        } else {
            words(text);
        }
    }

    /** The last digits of a case number; four may be those of a telephone too. */
    private void digits(String digits) {
        personal = digits.length() == LAST_OF_PHONE;
        parameters.put("tail", "%" + digits);
        parameters.put("part", "%" + digits + "%");
        conditions.add("(f.number in (select number from case_file where number like :tail)"
                + (personal ? " or f.contact_phone like :tail" : "")
                + " or f.applicant like :part or f.need like :part)");
    }

    /** Every word stands in the name, the need or the code. */
    private void words(String text) {
        String[] words = text.split("\\s+");
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            String parameter = "word" + i;
            parameters.put(parameter, "%" + escaped(words[i]) + "%");
            parameters.put(parameter + "Code", "%" + escaped(words[i].toUpperCase(Locale.ROOT)) + "%");
            conditions.add("(f.applicant like :" + parameter + " escape '!' or f.need like :" + parameter
                    + " escape '!' or f.applicant_kind <> 'PERSON' and f.credit_code like :" + parameter
                    + "Code escape '!')");
        }
    }

    private void like(String column, String pattern, String parameter) {
        parameters.put(parameter, pattern);
        conditions.add(column + " like :" + parameter);
    }

    /** A typed wildcard stands for itself. */
    private static String escaped(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }
}
