package org.qifu.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells of a case without telling of whom (R-SEN-04 reports are read by many). */
final class Anonymous {

    /** Telephones, credit codes, numbers of persons and of orders. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9A-Za-z\\-]{7,}");

    private Anonymous() {}

    /** A firm by its name; a person or a one-man business, whose name is a person's, without it. */
    static String firm(ReportedAppeal appeal) {
        return appeal.ofFirm() ? appeal.applicant() : kind(appeal) + "（" + appeal.number() + "）";
    }

    /** The request without numbers, the applicant, the contact, and the persons that are recognised. */
    static String need(ReportedAppeal appeal, Words words) {
        String text =
                appeal.need().replace(appeal.applicant(), "该" + kind(appeal)).replace(appeal.contactName(), "某某");
        return words.withoutNames(NUMBERS.matcher(text).replaceAll("***"));
    }

    static String kind(ReportedAppeal appeal) {
        return switch (appeal.applicantKind().toUpperCase(Locale.ROOT)) {
            case "PERSON" -> "群众";
            case "SELF_EMPLOYED" -> "个体工商户";
            default -> "企业";
        };
    }
}
