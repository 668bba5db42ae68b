package org.qifu.process.flow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;
import org.qifu.report.CaseIssues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a report made on a case that may touch more than its firm (R-SEN-04). */
@Component
public class FlaggedCases {

    private final CaseFiles files;
    private final CaseIssues issues;
    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<IdentityService> identity;

    FlaggedCases(
            CaseFiles files,
            CaseIssues issues,
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<IdentityService> identity) {
        this.files = files;
        this.issues = issues;
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Flags a case after its acceptance. Throws {@link IllegalArgumentException} when there is none of this number. */
    @Transactional
    public void flag(String number, Concern concern) {
        CaseFile file = files.lock(number);
        String appealClass = file.appealClass();
        issues.flag(
                number,
                appealClass == null ? IssueGroup.HELP : IssueGroup.of(AppealClass.valueOf(appealClass)),
                concern);
        report(number, concern);
    }

    /**
     * Starts the report; a case that has one gets no other. Whoever flags a case need not be one who may begin a report,
     * and nobody may begin one by a message of his own.
     */
    void report(String number, Concern concern) {
        IdentityService users = identity.getObject();
        var user = users.getCurrentAuthentication();
        users.clearAuthentication();
        try {
            start(number, concern, user == null ? null : user.getUserId());
        } finally {
            if (user != null) {
                users.setAuthentication(user);
            }
        }
    }

    private void start(String number, Concern concern, @Nullable String by) {
        runtime.getObject()
                .createMessageCorrelation("concernFlagged")
                .setVariable("flaggedCase", number)
                .setVariable("concern", concern.name())
                .setVariable("flaggedBy", by)
                .correlateStartMessage();
    }
}
