package org.qifu.process.flow;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.notice.Delivered;
import org.qifu.notice.Delivery;
import org.qifu.notice.NoticeLog;
import org.springframework.stereotype.Component;

/** Makes one attempt to deliver a notice; the model says what follows from its result. */
@Component
class SendNotice implements JavaDelegate {

    private final CaseSteps steps;
    private final Delivery delivery;
    private final NoticeLog log;

    SendNotice(CaseSteps steps, Delivery delivery, NoticeLog log) {
        this.steps = steps;
        this.delivery = delivery;
        this.log = log;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = (long) execution.getVariable("noticeId");
        Delivered delivered = delivery.attempt(id);
        execution.setVariable("delivered", delivered.next().name());
        if (delivered.nextAt() != null) {
            execution.setVariable("nextAttemptAt", Date.from(delivered.nextAt()));
        }
        if (delivered.next() == Delivered.Next.BY_PHONE) {
            toTell(execution, log.find(id), delivered.reason());
        }
    }

    /** What the form of the call shows. */
    private void toTell(DelegateExecution execution, NoticeLog.Logged notice, @Nullable String reason) {
        CaseFile file = steps.file(execution);
        var call = new ToTell(
                notice.event().label(),
                notice.body(),
                notice.channel().label() + "：" + Objects.requireNonNullElse(reason, ""),
                file.applicant().contactName(),
                file.applicant().contactPhone());
        execution.setVariable("noticeEvent", notice.event().name());
        steps.write(execution, "undelivered", call);
    }

    private record ToTell(String event, String text, String reason, String contactName, String contactPhone) {}
}
