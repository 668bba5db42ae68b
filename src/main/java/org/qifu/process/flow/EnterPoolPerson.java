package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.dispatch.PoolEntry;
import org.qifu.organisation.ServicePeople;
import org.springframework.stereotype.Component;

/** Writes a person that a clerk filled in into the pool of those who serve (R-DSP-07). */
@Component
class EnterPoolPerson implements JavaDelegate {

    private final CaseSteps steps;
    private final ServicePeople people;

    EnterPoolPerson(CaseSteps steps, ServicePeople people) {
        this.steps = steps;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        people.save(steps.read(execution, PoolEntry.class).person());
    }
}
