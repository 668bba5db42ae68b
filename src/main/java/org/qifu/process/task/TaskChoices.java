package org.qifu.process.task;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Gives a task the lists its form chooses from, read from the organisation's data when the task opens. */
@Component
class TaskChoices {

    private final Organisation organisation;
    private final DocumentBinder binder;

    TaskChoices(Organisation organisation, DocumentBinder binder) {
        this.organisation = organisation;
        this.binder = binder;
    }

    /** Writes the task-local variable {@code choices} with the lists named, for instance {@code boards,assistants}. */
    void offer(DelegateTask task, String lists) {
        var offered = new TreeMap<String, List<Choice>>();
        for (String list : lists.split(",")) {
            offered.put(list, list.equals("boards") ? boards() : assistants(task));
        }
        task.setVariableLocal("choices", Spin.JSON(binder.write(offered)));
    }

    private List<Choice> boards() {
        return organisation.boards().stream()
                .map(board -> new Choice(board.name(), board.code()))
                .toList();
    }

    private List<Choice> assistants(DelegateTask task) {
        return organisation.assistants((String) task.getVariable("station")).stream()
                .map(unit -> new Choice(unit.name(), unit.code()))
                .toList();
    }

    private record Choice(String label, String value) {}
}
