package org.qifu.process.flow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.qifu.intake.Amendment;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a running booking that its firm withdraws or changes it (R-TIM-12). */
@Component
class AmendmentMessage {

    private final ObjectProvider<RuntimeService> runtime;
    private final DocumentBinder binder;

    AmendmentMessage(ObjectProvider<RuntimeService> runtime, DocumentBinder binder) {
        this.runtime = runtime;
        this.binder = binder;
    }

    /**
     * Sends it to the case it names.
     *
     * @throws Rejection when the case does not wait for one: it is no booking, or its service has been given or given up
     */
    void send(Amendment amendment) {
        String message = amendment.kind() == Amendment.Kind.WITHDRAW ? "withdrawn" : "changed";
        try {
            runtime.getObject()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(amendment.caseNumber())
                    .setVariables(Map.of("amendment", Spin.JSON(binder.write(amendment))))
                    .correlateWithResult();
        } catch (MismatchingMessageCorrelationException e) {
            throw new Rejection("该办件的服务已经完成或者已经结束，不能再撤回或者变更。");
        }
    }
}
