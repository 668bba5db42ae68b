package org.qifu.process.flow;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.Documents;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Compares the documents in the process with the record: who changed a variable past its form is noticed (R-ARC-02). */
@Component
class RecordCheck {

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
        return documents
                .latest(number, name, "")
                .filter(document -> variable == null
                        || !Objects.equals(binder.tree(document.content()), binder.tree(variable.toString())))
                .isPresent();
    }
}
