package org.qifu.process.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.Documents;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Compares the documents in the process with the record: who changed a variable past its form is noticed (R-ARC-02). */
@Component
class RecordCheck {

    /** A form that opens with what another step proposes: until it is handed in, its variable is that proposal. */
    private static final Map<String, String> PROPOSED_BY = Map.of("confirmation", "commitment");

    /** What a step that stands open again has in place of its earlier document. */
    private static final String OPEN = "{}";

    private final Documents documents;
    private final DocumentBinder binder;

    RecordCheck(Documents documents, DocumentBinder binder) {
        this.documents = documents;
        this.binder = binder;
    }

    /** Names of the documents whose variable is not what was handed in last. */
    List<String> changed(DelegateExecution execution, List<String> names) {
        String number = execution.getProcessBusinessKey();
        return names.stream().filter(name -> differs(execution, number, name)).toList();
    }

    private boolean differs(DelegateExecution execution, String number, String name) {
        Object variable = execution.getVariable(name);
        if (variable != null && OPEN.equals(variable.toString())) {
            return false;
        }
        return documents
                .latest(number, name, "")
                .filter(document -> !proposedSince(number, name, document))
                .filter(document -> variable == null
                        || !Objects.equals(binder.tree(document.content()), binder.tree(variable.toString())))
                .isPresent();
    }

    private boolean proposedSince(String number, String name, CaseDocument document) {
        String proposing = PROPOSED_BY.get(name);
        return proposing != null
                && documents
                        .latest(number, proposing, "")
                        .filter(later -> later.writtenAt().isAfter(document.writtenAt()))
                        .isPresent();
    }
}
