package org.qifu.process.notice;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qifu.casefile.CaseFile;
import org.qifu.notice.NoticeFlow;
import org.springframework.stereotype.Component;

/** One instance of the process {@code notice} for each message; it joins the running transaction. */
@Component
class EngineNoticeFlow implements NoticeFlow {

    private final RuntimeService runtime;
    private final WithoutUser withoutUser;

    EngineNoticeFlow(RuntimeService runtime, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.withoutUser = withoutUser;
    }

    @Override
    public void begin(long noticeId, CaseFile file) {
        Map<String, Object> variables = Map.of(
                "noticeId", noticeId,
                "caseNumber", file.number(),
                "station", file.station(),
                "enterprise", file.applicant().applicant());
        withoutUser.ask(() -> runtime.startProcessInstanceByKey("notice", file.number(), variables));
    }
}
