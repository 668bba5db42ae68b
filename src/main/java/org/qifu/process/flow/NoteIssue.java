package org.qifu.process.flow;

import java.util.Objects;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Acceptance.Decision;
import org.qifu.report.CaseIssues;
import org.springframework.stereotype.Component;

/** Puts an accepted appeal into one of the three groups (R-SEN-01), and has a report made where it touches more (R-SEN-04). */
@Component
class NoteIssue {

    private final CaseIssues issues;
    private final FlaggedCases flagged;

    NoteIssue(CaseIssues issues, FlaggedCases flagged) {
        this.issues = issues;
        this.flagged = flagged;
    }

    void of(CaseFile file, Acceptance acceptance) {
        AppealClass appealClass = acceptance.appealClass();
        if (acceptance.decision() != Decision.ACCEPT || appealClass == null) {
            return;
        }
        Concern concern = acceptance.concern();
        IssueGroup group = Objects.requireNonNullElseGet(acceptance.issueGroup(), () -> IssueGroup.of(appealClass));
        issues.keep(file.number(), group, concern);
        if (concern != null) {
            flagged.report(file.number(), concern);
        }
    }
}
