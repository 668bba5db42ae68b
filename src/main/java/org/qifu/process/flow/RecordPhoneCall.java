package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.notice.NoticeLog;
import org.qifu.notice.PhoneCall;
import org.springframework.stereotype.Component;

/** Notes in the delivery log that the firm was told by telephone, or why it could not be. */
@Component
class RecordPhoneCall implements JavaDelegate {

    private final CaseSteps steps;
    private final NoticeLog log;

    RecordPhoneCall(CaseSteps steps, NoticeLog log) {
        this.steps = steps;
        this.log = log;
    }

    @Override
    public void execute(DelegateExecution execution) {
        log.phoned((long) execution.getVariable("noticeId"), steps.read(execution, PhoneCall.class));
    }
}
