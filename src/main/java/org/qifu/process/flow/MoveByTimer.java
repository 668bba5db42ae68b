package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Leaves word on the way up that a timer moved the case (R-ESC-13): the next rung no longer sees how it was reached. */
@Component
class MoveByTimer implements ExecutionListener {

    private static final String VARIABLE = "movedByTimer";

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(VARIABLE, true);
    }

    /** Whether a timer brought the case here; asked once. */
    static boolean take(DelegateExecution execution) {
        boolean byTimer = Boolean.TRUE.equals(execution.getVariable(VARIABLE));
        execution.removeVariable(VARIABLE);
        return byTimer;
    }
}
