package org.qifu.portal.web;

import java.util.List;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.intake.Application.ApplicantKind;
import org.qifu.portal.Progress;
import org.qifu.portal.Progresses;
import org.springframework.stereotype.Component;

/** The cases of the number that a login vouches for, and no others (R-INT-02). */
@Component
class FirmCases {

    private final CaseFiles files;
    private final Progresses progresses;

    FirmCases(CaseFiles files, Progresses progresses) {
        this.files = files;
        this.progresses = progresses;
    }

    /** Where they stand, the newest first. */
    List<Progress> of(Firm firm) {
        return files.ofApplicant(firm.number()).stream()
                .filter(file -> owns(firm, file))
                .flatMap(file -> progresses.of(file.number()).stream())
                .toList();
    }

    /** Whether it is one of them. A person's number and a firm's are told apart, though they look alike. */
    boolean owns(Firm firm, CaseFile file) {
        boolean persons = file.applicant().applicantKind().equals(ApplicantKind.PERSON.name());
        return file.applicant().creditCode().equals(firm.number()) && persons == (firm.kind() == ApplicantKind.PERSON);
    }
}
