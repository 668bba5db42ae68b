package org.qifu.process.task;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Word left for the steps entered while a case is brought back: it was not their own flow that led there. */
public final class StepReturn {

    private static final String VARIABLE = "stepReturn";

    private StepReturn() {}

    public static void begin(RuntimeService runtime, String instance) {
        runtime.setVariable(instance, VARIABLE, true);
    }

    public static void end(RuntimeService runtime, String instance) {
        runtime.removeVariable(instance, VARIABLE);
    }

    /** Whether the step being entered is one that the case comes back to. */
    public static boolean underWay(VariableScope scope) {
        return Boolean.TRUE.equals(scope.getVariable(VARIABLE));
    }
}
