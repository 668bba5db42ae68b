package org.qifu.process.flow;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.spin.Spin;
import org.camunda.spin.SpinRuntimeException;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.intake.Amendment;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** Starts and moves cases on the embedded engine. */
@Component
class EngineCaseWorkflow implements CaseWorkflow {

    private final RuntimeService runtime;
    private final DocumentBinder binder;
    private final AmendmentMessage amendments;

    EngineCaseWorkflow(RuntimeService runtime, DocumentBinder binder, AmendmentMessage amendments) {
        this.runtime = runtime;
        this.binder = binder;
        this.amendments = amendments;
    }

    @Override
    public String openAppeal(String application) {
        return open("appeal", application);
    }

    @Override
    public String openGuidance(String application) {
        return open("guidance", application);
    }

    @Override
    public void amend(String amendment) {
        asked(() -> {
            Amendment asked = binder.bind(amendment, Amendment.class).document();
            if (asked == null || asked.kind() == null) {
                throw new Rejection("请说明是撤回申请还是变更，并填写办件编号。");
            }
            amendments.send(asked);
            return asked;
        });
    }

    private String open(String process, String application) {
        return asked(() -> (String) runtime.createProcessInstanceByKey(process)
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

    private static List<Problem> problems(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return rejection.problems();
            }
        }
        return List.of();
    }

    /** What a rule refuses in this request is told as {@link RequestRefused}. */
    static <T> T asked(Supplier<T> request) {
        try {
            return request.get();
        } catch (SpinRuntimeException e) {
            throw new RequestRefused("材料不是有效的 JSON，请检查后重新提交。", e);
        } catch (MismatchingMessageCorrelationException e) {
            throw new RequestRefused("该办件目前不在评价环节，不能评价。", e);
        } catch (InvalidRequestException | Rejection e) {
            throw new RequestRefused(String.valueOf(e.getMessage()), problems(e), e);
        }
    }
}
