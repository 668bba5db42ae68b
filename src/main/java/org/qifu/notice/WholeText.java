package org.qifu.notice;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A new text has a subject and a body. */
@Component
class WholeText implements DocumentRule<NoticeEntry> {

    @Override
    public Class<NoticeEntry> document() {
        return NoticeEntry.class;
    }

    @Override
    public List<Problem> check(NoticeEntry entry, Submission submission) {
        return new Findings()
                .refuse(entry.subject() == null && entry.body() != null, "subject", "请同时填写标题和正文")
                .refuse(entry.subject() != null && entry.body() == null, "body", "请同时填写标题和正文")
                .list();
    }
}
