package org.qifu.report;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which group each appeal is (R-SEN-01), and whether it may touch more than its firm (R-SEN-04). */
@Component
public class CaseIssues {

    private final JdbcClient jdbc;

    CaseIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps both; said again, the new word stands. Joins the caller's transaction, which holds the lock on the case. */
    public void keep(String caseNumber, IssueGroup group, @Nullable Concern concern) {
        String name = concern == null ? null : concern.name();
        int changed = jdbc.sql("update case_issue set issue_group = ?, concern = ? where case_number = ?")
                .params(group.name(), name, caseNumber)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into case_issue (case_number, issue_group, concern) values (?, ?, ?)")
                    .params(caseNumber, group.name(), name)
                    .update();
        }
    }

    /** Notes a concern that came up after acceptance; the group stays, or is the one its class tells. */
    public void flag(String caseNumber, IssueGroup otherwise, Concern concern) {
        IssueGroup group = jdbc.sql("select issue_group from case_issue where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional()
                .map(IssueGroup::valueOf)
                .orElse(otherwise);
        keep(caseNumber, group, concern);
    }
}
