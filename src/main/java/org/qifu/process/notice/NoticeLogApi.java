package org.qifu.process.notice;

import java.util.List;
import org.qifu.notice.NoticeLog;
import org.qifu.process.staff.CaseAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was told of a case, to whom, and whether it arrived; for those who may see the case. */
@RestController
class NoticeLogApi {

    private final NoticeLog log;
    private final CaseAccess access;

    NoticeLogApi(NoticeLog log, CaseAccess access) {
        this.log = log;
        this.access = access;
    }

    @GetMapping("/api/notices")
    List<NoticeLog.Logged> of(@RequestParam("case") String caseNumber) {
        return log.of(access.require(caseNumber).number());
    }
}
