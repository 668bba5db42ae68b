package org.qifu.process.flow;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.StaffNames;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.SupervisionOrder;
import org.qifu.casefile.SupervisionOrders;
import org.qifu.casefile.Timeline;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/**
 * A 督办 is opened (R-KPI-11), by a breach as {@code breachedNode} or by a supervisor: who started the process then gave
 * it {@code demand}, {@code demandedBy} and, where a unit is asked to act, {@code supervisedUnit}.
 */
@Component
class OpenSupervision implements TaskListener {

    private final CaseFiles files;
    private final SupervisionOrders orders;
    private final Timeline timeline;
    private final StaffNames names;
    private final Organisation organisation;

    OpenSupervision(
            CaseFiles files, SupervisionOrders orders, Timeline timeline, StaffNames names, Organisation organisation) {
        this.files = files;
        this.orders = orders;
        this.timeline = timeline;
        this.names = names;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseFile file = files.lock(task.getExecution().getProcessBusinessKey());
        String by = text(task, "demandedBy");
        String demand = text(task, "demand");
        String node = text(task, "breachedNode");
        String unit = text(task, "supervisedUnit");
        Date due = task.getDueDate();
        orders.open(
                file,
                new SupervisionOrder(
                        task.getProcessInstanceId(),
                        node,
                        group(task),
                        unit,
                        demand,
                        by,
                        due == null ? null : due.toInstant()));
        if (by != null) {
            task.setVariableLocal("demandedByName", names.name(by));
            task.setVariableLocal("supervisedUnitName", unit == null ? null : organisation.name(unit));
            timeline.append(file, Kind.SUPERVISION_OPENED, by, demand);
        }
    }

    private static String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No supervisors for " + task.getId()));
    }

    private static @Nullable String text(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        return value == null ? null : value.toString();
    }
}
