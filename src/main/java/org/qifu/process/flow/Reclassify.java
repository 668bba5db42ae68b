package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.spin.json.SpinJsonNode;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Changes class and list as the handler asked (R-TIM-17, R-LST-01); the next rung counts from the original start. */
@Component
class Reclassify implements ExecutionListener {

    private final CaseSteps steps;
    private final Timeline timeline;

    Reclassify(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        String document = file.stage().equals(Stage.AGENCY) ? "agency" : "onTheSpot";
        if (!(execution.getVariable(document) instanceof SpinJsonNode node)
                || !"RECLASS".equals(node.prop("outcome").value())) {
            return;
        }
        String newClass = node.prop("newClass").stringValue();
        String newList = node.prop("newList").isNull()
                ? String.valueOf(file.list())
                : node.prop("newList").stringValue();
        String change = file.appealClass() + "→" + newClass + "，" + file.list() + "→" + newList;
        Object reason = node.prop("reason").value();
        timeline.append(file, Kind.RECLASSED, steps.actor(), reason == null ? change : change + "：" + reason);
        file.classAs(newClass, newList);
        if (node.prop("newListName").isString()) {
            file.nameList(node.prop("newListName").stringValue());
        }
        steps.save(file);
        execution.setVariable("appealClass", newClass);
        execution.setVariable("list", newList);
    }
}
