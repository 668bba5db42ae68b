package org.qifu.process.flow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.revisit.RevisitDraw;
import org.qifu.revisit.StationMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tops up the months that are over and opens a revisit of each case drawn, in one transaction (R-REV-03, C-24). */
@Component
class TopUpRevisits implements JavaDelegate {

    private final RevisitDraw draw;
    private final CaseFiles files;
    private final CaseVariables caseVariables;
    private final ObjectProvider<RuntimeService> runtime;

    TopUpRevisits(
            RevisitDraw draw, CaseFiles files, CaseVariables caseVariables, ObjectProvider<RuntimeService> runtime) {
        this.draw = draw;
        this.files = files;
        this.caseVariables = caseVariables;
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
        Map<String, Object> variables = caseVariables.of(file);
        // True even while the archiving is still to be retried: the draw is made, and nobody else opens this revisit.
        variables.put("archived", true);
        runtime.getObject().startProcessInstanceByKey("revisit", number, variables);
    }
}
