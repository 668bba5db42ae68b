package org.qifu.process.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.dispatch.Dispatch;
import org.qifu.guidance.Contribution;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** The parts of the departments that cooperate now (R-DSP-04): of one dispatched anew, not those of the earlier dispatch. */
@Component
class Contributions {

    private final Documents documents;
    private final DocumentBinder binder;

    Contributions(Documents documents, DocumentBinder binder) {
        this.documents = documents;
        this.binder = binder;
    }

    /** The newest part of each partner that gave one, by its code, in the order of the dispatch. */
    Map<String, Contribution> of(CaseFile file, Dispatch dispatch) {
        var parts = new LinkedHashMap<String, Contribution>();
        for (String partner : dispatch.partners()) {
            documents
                    .latest(file.number(), "contribution", partner)
                    .filter(document -> document.round() == file.round())
                    .ifPresent(document -> parts.put(partner, read(document)));
        }
        return parts;
    }

    private Contribution read(CaseDocument document) {
        Contribution contribution =
                binder.bind(document.content(), Contribution.class).document();
        if (contribution == null) {
            throw new IllegalStateException("Stored document " + document.id() + " does not bind");
        }
        return contribution;
    }
}
