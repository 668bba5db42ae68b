package org.qifu.process.flow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Submission;
import org.qifu.evaluation.Evaluation;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentCheck;
import org.springframework.stereotype.Component;

/** A rating that the firm sent itself came by message, past every user task: it is checked and stored here (R-FBK-01). */
@Component
class OwnRating {

    private static final String DOCUMENT = "evaluation";

    private final CaseSteps steps;
    private final DocumentCheck check;
    private final DocumentBinder binder;
    private final Documents documents;

    OwnRating(CaseSteps steps, DocumentCheck check, DocumentBinder binder, Documents documents) {
        this.steps = steps;
        this.check = check;
        this.binder = binder;
        this.documents = documents;
    }

    Evaluation accept(DelegateExecution execution, CaseFile file) {
        String content = String.valueOf(execution.getVariable(DOCUMENT));
        var submission =
                new Submission("evaluated", null, null, Set.of(), steps.now().toInstant());
        Evaluation evaluation = check.require(DOCUMENT, Evaluation.class, content, submission);
        steps.write(execution, DOCUMENT, evaluation);
        documents.store(file, DOCUMENT, "", "evaluated", null, binder.write(evaluation));
        return evaluation;
    }
}
