package org.qifu.process.flow;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.spin.Spin;
import org.camunda.spin.SpinRuntimeException;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.RequestRefused;
import org.springframework.stereotype.Component;

/** Starts and moves cases on the embedded engine. */
@Component
class EngineCaseWorkflow implements CaseWorkflow {

    private final RuntimeService runtime;

    EngineCaseWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String openAppeal(String application) {
        return asked(() -> (String) runtime.createProcessInstanceByKey("appeal")
                .setVariable("application", Spin.JSON(application))
                .executeWithVariablesInReturn()
                .getVariables()
                .get("caseNumber"));
    }

    @Override
    public void rate(String caseNumber, String evaluation) {
        asked(() -> runtime.createMessageCorrelation("evaluated")
                .processInstanceBusinessKey(caseNumber)
                .setVariables(Map.of("evaluation", Spin.JSON(evaluation)))
                .correlateWithResult());
    }

    @Override
    public void complain(String complaint) {
        asked(() -> runtime.startProcessInstanceByKey("complaint", Map.of("complaint", Spin.JSON(complaint))));
    }

    private static <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (SpinRuntimeException e) {
            throw new RequestRefused("材料不是有效的 JSON，请检查后重新提交。", e);
        } catch (MismatchingMessageCorrelationException e) {
            throw new RequestRefused("该办件目前不在评价环节，不能评价。", e);
        } catch (InvalidRequestException e) {
            throw new RequestRefused(String.valueOf(e.getMessage()), e);
        }
    }
}
