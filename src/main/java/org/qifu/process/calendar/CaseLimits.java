package org.qifu.process.calendar;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.LimitRows;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The limits of the open cases, in the ledger and in the variables of their processes. */
@Component
class CaseLimits {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(Deadlines.ZONE);

    private final CaseFiles files;
    private final LimitRows rows;
    private final Timeline timeline;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ModelExpressions expressions;

    CaseLimits(
            CaseFiles files,
            LimitRows rows,
            Timeline timeline,
            RuntimeService runtime,
            RepositoryService repository,
            ModelExpressions expressions) {
        this.files = files;
        this.rows = rows;
        this.timeline = timeline;
        this.runtime = runtime;
        this.repository = repository;
        this.expressions = expressions;
    }

    /**
     * Counts the limit of every case that is not answered yet; each change is noted in the case's timeline.
     *
     * @param cause why, in words for the timeline
     * @return how many cases have another limit now
     */
    int recount(String cause) {
        List<ProcessInstance> cases =
                runtime.createProcessInstanceQuery().processDefinitionKeyIn("appeal", "guidance").list().stream()
                        // One order for all, so that two who lock several cases wait for each other instead of for
                        // ever.
                        .sorted(Comparator.comparing(ProcessInstance::getBusinessKey))
                        .toList();
        int changed = 0;
        for (ProcessInstance instance : cases) {
            changed += recount(instance, cause) ? 1 : 0;
        }
        return changed;
    }

    private boolean recount(ProcessInstance instance, String cause) {
        CaseFile file = files.lock(instance.getBusinessKey());
        String node = file.node();
        Instant before = file.dueAt();
        if (node == null || before == null || file.answeredAt() != null || file.outcome() != null) {
            return false;
        }
        rows.running(file).stream()
                .filter(other -> !other.equals(node))
                .forEach(other -> rows.recount(file, other, due(other, instance).toInstant()));
        Date due = due(node, instance);
        Instant after = due.toInstant();
        if (after.equals(before)) {
            return false;
        }
        file.recount(after);
        files.save(file);
        change(file.number(), Date.from(before), due);
        String text = cause + "，办理期限由" + DAY.format(before) + "改为" + DAY.format(after);
        timeline.append(file, Kind.RECOUNTED, null, text);
        return true;
    }

    private Date due(String node, ProcessInstance instance) {
        return expressions.limit(limitOf(node, instance.getProcessDefinitionId()), instance.getId());
    }

    /** The expression that a rung of the model gives as the limit of this node. */
    private String limitOf(String node, String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(CamundaInputOutput.class).stream()
                .filter(rung -> node.equals(input(rung, "rungNode")))
                .map(rung -> input(rung, "rungDue"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rung of node " + node + " in " + definition));
    }

    private static String input(CamundaInputOutput rung, String name) {
        return rung.getCamundaInputParameters().stream()
                .filter(parameter -> name.equals(parameter.getCamundaName()))
                .map(CamundaInputParameter::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** Replaces the limit wherever it stands, in a 督办 called meanwhile too; a variable with another limit stays. */
    private void change(String number, Date before, Date after) {
        String[] instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId)
                .toArray(String[]::new);
        runtime.createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                .filter(variable ->
                        variable.getName().equals("dueAt") || variable.getName().equals("rungDue"))
                .filter(variable -> before.equals(variable.getValue()))
                .forEach(variable -> runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), after));
    }
}
