package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Rating;
import org.qifu.casefile.Timeline;
import org.qifu.evaluation.Evaluation;
import org.springframework.stereotype.Component;

/** Puts the firm's rating into the ledger; the lowest level in any question is a 差评 (C-26). */
@Component
class RecordEvaluation implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordEvaluation(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Evaluation evaluation = steps.read(execution, Evaluation.class);
        var rating = new Rating(
                evaluation.responsiveness(), evaluation.attitude(), evaluation.usefulness(), evaluation.result());
        file.rate(rating);
        steps.save(file);
        timeline.append(file, Kind.RATED, steps.actor(), rating.negative() ? "差评" : null);
    }
}
