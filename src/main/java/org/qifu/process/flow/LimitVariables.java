package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.casefile.Limit;

/** The limit of the case as the variables {@code node}, {@code limitFrom} and {@code dueAt} of the process. */
final class LimitVariables {

    private LimitVariables() {}

    /** What the model gives an activity as input parameters: {@code rungNode}, {@code rungFrom} and {@code rungDue}. */
    static Limit given(DelegateExecution execution) {
        Date from = (Date) execution.getVariable("rungFrom");
        Date due = (Date) execution.getVariable("rungDue");
        return new Limit(String.valueOf(execution.getVariable("rungNode")), from.toInstant(), due.toInstant());
    }

    static void set(DelegateExecution execution, Limit limit) {
        execution.setVariable("node", limit.node());
        execution.setVariable("limitFrom", Date.from(limit.limitFrom()));
        execution.setVariable("dueAt", Date.from(limit.dueAt()));
    }
}
