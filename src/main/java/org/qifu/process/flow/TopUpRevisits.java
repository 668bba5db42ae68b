package org.qifu.process.flow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.revisit.RevisitDraw;
import org.qifu.revisit.StationMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tops up the months that are over and opens a revisit of each case drawn, in one transaction (R-REV-03, C-24). */
@Component
class TopUpRevisits implements JavaDelegate {

    private final RevisitDraw draw;
    private final CaseFiles files;
    private final Documents documents;
    private final ObjectProvider<RuntimeService> runtime;

    TopUpRevisits(RevisitDraw draw, CaseFiles files, Documents documents, ObjectProvider<RuntimeService> runtime) {
        this.draw = draw;
        this.files = files;
        this.documents = documents;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (StationMonth month : draw.openMonths()) {
            draw.topUp(month.station(), month.month()).forEach(this::revisit);
        }
    }

    private void revisit(String number) {
        CaseFile file = files.lock(number);
        Map<String, Object> variables = new HashMap<>();
        for (CaseDocument document : documents.of(number)) {
            variables.put(document.name(), Spin.JSON(document.content()));
        }
        // True even while the archiving is still to be retried: the draw is made, and nobody else opens this revisit.
        variables.put("archived", true);
        variables.put("caseNumber", number);
        variables.put("station", file.station());
        variables.put("enterprise", file.applicant().applicant());
        variables.put("channel", file.channel());
        variables.put("appealClass", String.valueOf(file.appealClass()));
        variables.put("list", String.valueOf(file.list()));
        runtime.getObject().startProcessInstanceByKey("revisit", number, variables);
    }
}
