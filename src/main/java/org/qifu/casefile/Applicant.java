package org.qifu.casefile;

/**
 * Who asks, as on the application form (附件1).
 *
 * @param applicant name of the firm or person
 * @param applicantKind {@code ENTERPRISE}, {@code SELF_EMPLOYED} or {@code PERSON}
 */
public record Applicant(
        String applicant,
        String applicantKind,
        String creditCode,
        String address,
        String contactName,
        String contactPhone) {}
