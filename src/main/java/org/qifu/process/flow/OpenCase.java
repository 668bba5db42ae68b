package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.CaseServices;
import org.qifu.casefile.Documents;
import org.qifu.casefile.NewCase;
import org.qifu.intake.Application;
import org.qifu.intake.Application.Basis;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Gives the request its number and its place in the ledger, in the transaction that starts the process (R-LED-01). */
@Component
class OpenCase implements JavaDelegate {

    private final CaseSteps steps;
    private final CaseFiles files;
    private final CaseServices services;
    private final Documents documents;
    private final DocumentBinder binder;
    private final OwnStation ownStation;

    OpenCase(
            CaseSteps steps,
            CaseFiles files,
            CaseServices services,
            Documents documents,
            DocumentBinder binder,
            OwnStation ownStation) {
        this.steps = steps;
        this.files = files;
        this.services = services;
        this.documents = documents;
        this.binder = binder;
        this.ownStation = ownStation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Application application = steps.read(execution, Application.class);
        ownStation.require(application.station());
        Date now = steps.now();
        CaseKind kind = CaseKind.valueOf(String.valueOf(execution.getVariable("caseKind")));
        CaseFile file = files.open(request(kind, application, now));
        services.ask(file.number(), application.serviceTypes());
        documents.store(
                file,
                "application",
                "",
                kind == CaseKind.APPEAL ? "registered" : "requested",
                steps.actor(),
                binder.write(application));
        execution.setProcessBusinessKey(file.number());
        execution.setVariable("caseNumber", file.number());
        execution.setVariable("station", file.station());
        execution.setVariable("enterprise", application.applicant());
        execution.setVariable("channel", file.channel());
        execution.setVariable("registeredAt", now);
        execution.setVariable("urgent", application.urgent());
        // Whose penalty is followed up after the service (R-REV-05).
        execution.setVariable("penalised", application.basis() == Basis.PENALISED);
    }

    private NewCase request(CaseKind kind, Application application, Date now) {
        var applicant = new Applicant(
                application.applicant(),
                application.applicantKind().name(),
                application.creditCode(),
                application.address(),
                application.contactName(),
                application.contactPhone());
        return new NewCase(
                kind,
                applicant,
                application.station(),
                application.channel().name(),
                application.need(),
                application.urgent(),
                steps.actor(),
                now.toInstant());
    }
}
