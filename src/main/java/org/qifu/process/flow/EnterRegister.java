package org.qifu.process.flow;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enterprise.Outcome;
import org.qifu.enterprise.RegisterRejected;
import org.qifu.enterprise.Registers;
import org.qifu.intake.RegisterEntry;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** Writes an entry that a clerk filled in into its register, or closes the one that is meant (000 九). */
@Component
class EnterRegister implements JavaDelegate {

    private final CaseSteps steps;
    private final Registers registers;

    EnterRegister(CaseSteps steps, Registers registers) {
        this.steps = steps;
        this.registers = registers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegisterEntry entry = steps.read(execution, RegisterEntry.class);
        String user = Objects.requireNonNullElse(steps.actor(), "qifu");
        try {
            if (entry.action() == RegisterEntry.Action.ADD) {
                add(entry, user);
            } else {
                close(entry, user);
            }
        } catch (RegisterRejected rejected) {
            throw new Rejection(String.join("", rejected.problems()));
        }
    }

    private void add(RegisterEntry entry, String user) {
        Outcome outcome = registers.add(entry.register(), entry.values(), user, entry.note());
        if (outcome.unchanged() > 0) {
            throw new Rejection("该条目已经登记，内容相同，不需要再次登记。");
        }
    }

    private void close(RegisterEntry entry, String user) {
        String end = Objects.requireNonNull(entry.end());
        registers.closeMatching(entry.register(), entry.values(), end, user, entry.note());
    }
}
