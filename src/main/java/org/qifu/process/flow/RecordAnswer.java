package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.appeal.Answer;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.intake.Acceptance;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Notes the answer to the firm, where the clock stops (R-TIM-05); advice was answered at the desk (R-INT-25). */
@Component
class RecordAnswer implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;

    RecordAnswer(CaseSteps steps, Timeline timeline, Documents documents, DocumentBinder binder) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        // An advice that was taken up again after its revisit is answered like any other case.
        if ("ADVICE".equals(file.appealClass()) && file.stage().equals(Stage.REGISTERED)) {
            answerAtDesk(execution, file);
        }
        Date now = steps.now();
        Answer answer = steps.read(execution, Answer.class);
        file.answer(answer.text(), now.toInstant());
        file.enter(Stage.ANSWERED, now.toInstant());
        if ("REFUSED".equals(file.outcome())) {
            file.archive("REFUSED", now.toInstant());
        }
        steps.save(file);
        execution.setVariable("answeredAt", now);
        execution.setVariable("ratedInPerson", answer.delivery() == Answer.Delivery.ON_SITE);
        timeline.append(file, Kind.ANSWERED, steps.actor(), answer.text());
    }

    private void answerAtDesk(DelegateExecution execution, CaseFile file) {
        String text = String.valueOf(steps.read(execution, Acceptance.class).answer());
        var answer = new Answer(text, Answer.Delivery.ON_SITE);
        steps.write(execution, "answer", answer);
        documents.store(file, "answer", "", "accept", steps.actor(), binder.write(answer));
    }
}
