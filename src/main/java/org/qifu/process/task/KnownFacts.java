package org.qifu.process.task;

import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** What rules may ask about a case, for documents that come in without a task. */
@Component
public class KnownFacts {

    private final Timeline timeline;

    KnownFacts(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The facts of this case. */
    public CaseFacts of(CaseFile file) {
        return new FactsOfCase(file, timeline);
    }
}
