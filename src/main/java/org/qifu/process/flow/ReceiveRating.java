package org.qifu.process.flow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Submission;
import org.qifu.evaluation.Evaluation;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentCheck;
import org.qifu.process.task.KnownFacts;
import org.springframework.stereotype.Component;

/**
 * Checks and keeps the rating that the firm itself sent with the message {@code evaluated} (R-FBK-01): no task guards it,
 * and without its paper the case could not be archived (R-ARC-05).
 */
@Component
class ReceiveRating implements ExecutionListener {

    private static final String NAME = "evaluation";

    private final CaseSteps steps;
    private final Documents documents;
    private final DocumentCheck check;
    private final DocumentBinder binder;
    private final KnownFacts facts;

    ReceiveRating(CaseSteps steps, Documents documents, DocumentCheck check, DocumentBinder binder, KnownFacts facts) {
        this.steps = steps;
        this.documents = documents;
        this.check = check;
        this.binder = binder;
        this.facts = facts;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        String sent = String.valueOf(execution.getVariable(NAME));
        var submission = new Submission(
                "awaitRating", facts.of(file), null, Set.of(), steps.now().toInstant());
        Evaluation evaluation = check.require(NAME, Evaluation.class, sent, submission);
        steps.write(execution, NAME, evaluation);
        documents.store(file, NAME, "", "awaitRating", steps.actor(), binder.write(evaluation));
    }
}
