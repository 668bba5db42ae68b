package org.qifu.process.task;

import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** What rules may ask about a case, whether a document comes from a task or without one. */
@Component
public class KnownFacts {

    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;

    KnownFacts(Timeline timeline, Documents documents, DocumentBinder binder) {
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
    }

    /** The facts of this case. */
    public CaseFacts of(CaseFile file) {
        return of(file, "");
    }

    /** The facts for the unit whose part of a document is handed in. */
    CaseFacts of(CaseFile file, String part) {
        return new FactsOfCase(file, timeline, documents, binder, part);
    }
}
