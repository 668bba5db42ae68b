package org.qifu.portal;

import org.qifu.casefile.Applicant;
import org.qifu.casefile.IdNumber;

/** Names as whoever holds a query code may see them (C-55): firms in full, persons by their first character. */
final class Masked {

    private Masked() {}

    static String name(Applicant applicant) {
        // A business that is known by its operator's ID number only mostly bears the operator's name.
        boolean person = applicant.applicantKind().equals("PERSON") || IdNumber.valid(applicant.creditCode());
        return person ? person(applicant.applicant()) : applicant.applicant();
    }

    private static String person(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
