package org.qifu.process.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.Absence;
import org.qifu.organisation.Absences;
import org.qifu.organisation.NewAbsence;
import org.qifu.process.task.EngineWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and ends rules of 代理, with what becomes of the tasks, in one transaction. */
@Component
class AbsenceDesk {

    private static final String PROCESS = "absence";

    private final Absences absences;
    private final HandOvers handOvers;
    private final RuntimeService runtime;
    private final EngineWork engine;
    private final Clock clock;

    AbsenceDesk(Absences absences, HandOvers handOvers, RuntimeService runtime, EngineWork engine, Clock clock) {
        this.absences = absences;
        this.handOvers = handOvers;
        this.runtime = runtime;
        this.engine = engine;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }

    /** Enters a rule; one that begins today moves the tasks at once, a later one at the beginning of its first day. */
    @Transactional
    Absence enter(NewAbsence rule) {
        Absence entered = absences.enter(rule);
        if (entered.holdsOn(today())) {
            handOvers.begin(entered.person());
        } else {
            Date begins =
                    Date.from(entered.firstDay().atStartOfDay(Deadlines.ZONE).toInstant());
            engine.once(() -> runtime.startProcessInstanceByKey(
                    PROCESS, key(entered), Map.of("absenceId", entered.id(), "beginsAt", begins)));
        }
        return entered;
    }

    /** Ends a rule early, or asks back after its last day what is still with the proxy; how many tasks came back. */
    @Transactional
    int end(Absence rule, String by) {
        if (!rule.isOver(today())) {
            absences.end(rule.id(), by);
        }
        engine.once(() -> {
            List<ProcessInstance> waiting = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(PROCESS)
                    .processInstanceBusinessKey(key(rule))
                    .list();
            waiting.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "代理已提前结束"));
            return waiting;
        });
        return handOvers.end(rule);
    }

    private static String key(Absence rule) {
        return "DL-" + rule.id();
    }
}
