package org.qifu.casefile;

import org.springframework.data.relational.core.mapping.Column;

/** Who asks, as on the application form (附件1). */
public record Applicant(
        @Column("applicant") String name,
        @Column("applicant_kind") String kind,
        String creditCode,
        String address,
        String contactName,
        String contactPhone) {}
