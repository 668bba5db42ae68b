package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.Limit;

/** The limit of the case as the variables {@code node}, {@code limitFrom} and {@code dueAt} of the process. */
final class LimitVariables {

    private LimitVariables() {}

    static void set(DelegateExecution execution, Limit limit) {
        execution.setVariable("node", limit.node());
        execution.setVariable("limitFrom", Date.from(limit.limitFrom()));
        execution.setVariable("dueAt", Date.from(limit.dueAt()));
    }
}
