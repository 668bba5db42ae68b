package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.organisation.Absence;
import org.qifu.organisation.Absences;
import org.qifu.process.absence.HandOvers;
import org.springframework.stereotype.Component;

/** An absence begins: what the person has goes to the proxy. */
@Component
class HandOver implements JavaDelegate {

    private final Absences absences;
    private final HandOvers handOvers;

    HandOver(Absences absences, HandOvers handOvers) {
        this.absences = absences;
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = (long) execution.getVariable("absenceId");
        absences.find(id)
                .filter(absence -> absence.endedAt() == null)
                .map(Absence::person)
                .ifPresent(handOvers::begin);
    }
}
