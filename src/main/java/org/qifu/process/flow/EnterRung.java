package org.qifu.process.flow;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Limit;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.process.task.StepReturn;
import org.springframework.stereotype.Component;

/**
 * A case steps onto a rung of the ladder: the move is noted with its reason (R-ESC-13), and the rung's node and limit,
 * which the model gives as input parameters, become those of the case.
 */
@Component
class EnterRung implements ExecutionListener {

    private static final Map<String, String> STAGES = Map.of(
            "handleOnTheSpot", Stage.ON_THE_SPOT,
            "agencyService", Stage.AGENCY,
            "appealService", Stage.APPEALS,
            "countyService", Stage.COUNTY,
            "carryOutPlan", Stage.PLAN);

    private final CaseSteps steps;
    private final Timeline timeline;
    private final MoveReason reasons;

    EnterRung(CaseSteps steps, Timeline timeline, MoveReason reasons) {
        this.steps = steps;
        this.timeline = timeline;
        this.reasons = reasons;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        String to = Objects.requireNonNull(STAGES.get(execution.getCurrentActivityId()));
        boolean byTimer = MoveByTimer.take(execution);
        timeline.moved(file, byTimer ? null : steps.actor(), file.stage(), to, reason(execution, file, byTimer));
        Limit limit = LimitVariables.given(execution);
        file.enter(to, steps.now().toInstant());
        file.limit(limit);
        steps.save(file);
        LimitVariables.set(execution, limit);
    }

    private @Nullable String reason(DelegateExecution execution, CaseFile file, boolean byTimer) {
        if (byTimer) {
            return "时限届满";
        }
        return StepReturn.underWay(execution) ? "退回重新办理" : reasons.of(execution, file.stage());
    }
}
