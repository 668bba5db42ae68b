package org.qifu.process.task;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Gives a task the lists its form chooses from, read from the organisation's data when the task opens. */
@Component
class TaskChoices {

    private static final String URGENT = "【紧急】";

    private final Organisation organisation;
    private final ServiceChoices services;
    private final DocumentBinder binder;

    TaskChoices(Organisation organisation, ServiceChoices services, DocumentBinder binder) {
        this.organisation = organisation;
        this.services = services;
        this.binder = binder;
    }

    /**
     * Writes the task-local variable {@code choices}: the boards and the own station, by which every form shows names
     * for codes, and what the model lists besides.
     *
     * @param lists names of lists, comma-separated: {@code assistants} the units that may be asked for help, {@code
     *     departments}, {@code people} of the service pool, {@code serviceTypes}
     */
    void offer(DelegateTask task, @Nullable String lists) {
        var offered = new TreeMap<String, List<Choice>>();
        String station = (String) task.getVariable("station");
        offered.put("boards", boards());
        offered.put("stations", List.of(new Choice(organisation.name(station), station)));
        for (String list : lists == null ? List.<String>of() : List.of(lists.split("[,\\s]+"))) {
            offered.computeIfAbsent(
                    list, name -> name.equals("assistants") ? assistants(station) : services.list(name));
        }
        task.setVariableLocal("choices", Spin.JSON(binder.write(offered)));
        // Clerks may read a task's own variables only; its card shows these two.
        task.setVariableLocal("caseNumber", task.getVariable("caseNumber"));
        task.setVariableLocal("enterprise", (isUrgent(task) ? URGENT : "") + task.getVariable("enterprise"));
    }

    /** An urgent booking must not look like the others in the list (R-TIM-10). */
    private static boolean isUrgent(DelegateTask task) {
        return Boolean.TRUE.equals(task.getVariable("urgent"));
    }

    private List<Choice> boards() {
        return organisation.boards().stream()
                .map(board -> new Choice(board.name(), board.code()))
                .toList();
    }

    private List<Choice> assistants(String station) {
        return organisation.assistants(station).stream()
                .map(unit -> new Choice(unit.name(), unit.code()))
                .toList();
    }
}
