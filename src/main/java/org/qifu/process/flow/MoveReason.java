package org.qifu.process.flow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Stage;
import org.springframework.stereotype.Component;

/** Why a case moves on: the reason that the document of the stage it leaves gives. */
@Component
class MoveReason {

    private static final Map<String, String> DOCUMENTS =
            Map.of(Stage.ON_THE_SPOT, "onTheSpot", Stage.AGENCY, "agency", Stage.APPEALS, "appeals");

    @Nullable
    String of(DelegateExecution execution, String stage) {
        String document = DOCUMENTS.get(stage);
        if (document == null || !(execution.getVariable(document) instanceof SpinJsonNode node)) {
            return null;
        }
        return node.hasProp("reason") && node.prop("reason").isString()
                ? node.prop("reason").stringValue()
                : null;
    }
}
