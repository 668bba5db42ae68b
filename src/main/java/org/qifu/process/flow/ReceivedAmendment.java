package org.qifu.process.flow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.ServiceGiven;
import org.qifu.casefile.Submission;
import org.qifu.intake.Amendment;
import org.qifu.intake.ChangeWindow;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentCheck;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/**
 * Checks and keeps a withdrawal or change that came with a message: no task guards it. What is refused here leaves the
 * case as it was, because the message and everything it set off are rolled back.
 */
@Component
class ReceivedAmendment {

    private static final String NAME = "amendment";

    private final CaseSteps steps;
    private final Documents documents;
    private final DocumentCheck check;
    private final DocumentBinder binder;
    private final ChangeWindow window;

    ReceivedAmendment(
            CaseSteps steps, Documents documents, DocumentCheck check, DocumentBinder binder, ChangeWindow window) {
        this.steps = steps;
        this.documents = documents;
        this.check = check;
        this.binder = binder;
        this.window = window;
    }

    /** The amendment, of the kind that the message stands for. */
    Amendment receive(DelegateExecution execution, Amendment.Kind kind) {
        CaseFile file = steps.file(execution);
        ServiceGiven service = file.service();
        window.closed(
                        file.registeredAt(),
                        service == null ? null : service.serviceStartedAt(),
                        steps.now().toInstant())
                .ifPresent(reason -> {
                    throw new Rejection(reason);
                });
        String sent = String.valueOf(execution.getVariable(NAME));
        var submission =
                new Submission(NAME, null, steps.actor(), Set.of(), steps.now().toInstant());
        Amendment amendment = check.require(NAME, Amendment.class, sent, submission);
        if (amendment.kind() != kind || !amendment.caseNumber().equals(file.number())) {
            throw new Rejection("撤回、变更的内容与办件不符，请核对后重新提交。");
        }
        steps.write(execution, NAME, amendment);
        documents.store(file, NAME, "", execution.getCurrentActivityId(), steps.actor(), binder.write(amendment));
        return amendment;
    }
}
