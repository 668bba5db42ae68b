package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseServices;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.intake.Amendment;
import org.qifu.intake.Application;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** The firm wants something else, another time or another way; the application changes by its own will only (R-INT-11, R-TIM-12). */
@Component
class RecordChange implements JavaDelegate {

    private final CaseSteps steps;
    private final CaseServices services;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;
    private final ReceivedAmendment amendments;

    RecordChange(
            CaseSteps steps,
            CaseServices services,
            Timeline timeline,
            Documents documents,
            DocumentBinder binder,
            ReceivedAmendment amendments) {
        this.steps = steps;
        this.services = services;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
        this.amendments = amendments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Amendment amendment = amendments.receive(execution, Amendment.Kind.CHANGE);
        CaseFile file = steps.file(execution);
        if (amendment.need() != null || !amendment.serviceTypes().isEmpty()) {
            Application changed = steps.read(execution, Application.class).changed(amendment);
            if (changed.lacksBasis()) {
                throw new Rejection("改为问题整改帮扶的，须说明适用情形，请撤回本次预约后重新预约。");
            }
            steps.write(execution, "application", changed);
            execution.setVariable("penalised", changed.basis() == Application.Basis.PENALISED);
            services.ask(file.number(), changed.serviceTypes());
            documents.store(file, "application", "", "changed", steps.actor(), binder.write(changed));
        }
        timeline.append(file, Kind.CHANGED, steps.actor(), amendment.requestedBy() + "：" + amendment.reason());
    }
}
