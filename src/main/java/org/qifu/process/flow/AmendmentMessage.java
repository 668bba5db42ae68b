package org.qifu.process.flow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseFiles;
import org.qifu.intake.Amendment;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a running booking that its firm withdraws or changes it (R-TIM-12). */
@Component
class AmendmentMessage {

    private final ObjectProvider<RuntimeService> runtime;
    private final DocumentBinder binder;
    private final CaseFiles files;

    AmendmentMessage(ObjectProvider<RuntimeService> runtime, DocumentBinder binder, CaseFiles files) {
        this.runtime = runtime;
        this.binder = binder;
        this.files = files;
    }

    /**
     * Sends it to the case it names, which is locked first: of two that come at once the second finds what the first has
     * left, instead of writing the same variable.
     *
     * @throws Rejection when the case does not wait for one: it is no booking, or its service has been given or given up
     */
    @Transactional
    void send(Amendment amendment) {
        if (files.find(amendment.caseNumber()).isEmpty()) {
            throw new Rejection("没有这个预约办件，请核对办件编号。");
        }
        files.lock(amendment.caseNumber());
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
