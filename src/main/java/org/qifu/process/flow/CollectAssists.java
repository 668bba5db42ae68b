package org.qifu.process.flow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays what the assisting units answered, and how long each took, before 代办. */
@Component
class CollectAssists implements JavaDelegate {

    private final CaseSteps steps;
    private final AssistRecords records;

    CollectAssists(CaseSteps steps, AssistRecords records) {
        this.steps = steps;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.write(execution, "assists", Assists.of(records.of(execution.getProcessBusinessKey())));
        // The call is answered: the next pass through this rung must not call the same units again.
        steps.write(execution, "assistUnits", List.of());
    }

    /** The answers, and the same in one sentence for the forms. */
    private record Assists(List<AssistRecords.Answered> answers, String summary) {

        static Assists of(List<AssistRecords.Answered> answers) {
            return new Assists(
                    answers,
                    answers.stream()
                            .map(answer -> answer.name() + "：" + answer.result() + "（用时" + answer.hours() + "小时）")
                            .collect(Collectors.joining("；")));
        }
    }
}
