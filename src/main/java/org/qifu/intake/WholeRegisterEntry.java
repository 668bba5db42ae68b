package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.enterprise.Registers;
import org.springframework.stereotype.Component;

/** An entry says what its register asks for; the end of one says which entry is meant and when it ends. */
@Component
class WholeRegisterEntry implements DocumentRule<RegisterEntry> {

    private final Registers registers;

    WholeRegisterEntry(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Class<RegisterEntry> document() {
        return RegisterEntry.class;
    }

    @Override
    public List<Problem> check(RegisterEntry entry, Submission submission) {
        if (entry.action() == RegisterEntry.Action.ADD) {
            return registers.faults(entry.register(), entry.values()).stream()
                    .map(fault -> new Problem(fault.column(), fault.message()))
                    .toList();
        }
        String first = entry.register().columns().get(0).name();
        return new Findings()
                .fill(first, entry.values().get(first))
                .fill(entry.register().end().name(), entry.end())
                .list();
    }
}
