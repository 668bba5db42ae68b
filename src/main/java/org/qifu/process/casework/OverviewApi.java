package org.qifu.process.casework;

import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.casefile.CaseFile;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.qifu.process.task.SentEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One case in plain words for those who may see it (R-ARC-02, R-ARC-07). */
@RestController
@RequestMapping({CaseAddress.FOR_PROGRAMS, CaseAddress.FOR_THE_PAGE})
class OverviewApi {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewApi.class);

    private final Overviews overviews;
    private final Handling handling;
    private final CaseAccess access;
    private final Caller caller;
    private final AuditLog log;
    private final SentEntry entries;

    OverviewApi(
            Overviews overviews, Handling handling, CaseAccess access, Caller caller, AuditLog log, SentEntry entries) {
        this.overviews = overviews;
        this.handling = handling;
        this.access = access;
        this.caller = caller;
        this.log = log;
        this.entries = entries;
    }

    /**
     * Summary, deadline, timeline, documents, papers and attachments, with numbers of persons hidden; 403 for whoever may
     * not see the case.
     */
    @GetMapping("/overview")
    Overview overview(@PathVariable("number") String number) {
        CaseFile file = access.require(number);
        LOG.info("{} opens case {}", caller.user(), number);
        Numbers numbers = handling.byCaller(number) ? Numbers.ON_REQUEST : Numbers.HIDDEN;
        return overviews.of(file, access.seesWhole(file), numbers);
    }

    /**
     * The same with all numbers, for whoever works on the case and says what for; that is on record before they are read. 403
     * for everybody else, those who supervise the case among them.
     */
    @PostMapping("/personal")
    Overview personal(@PathVariable("number") String number, @RequestBody String content) {
        CaseFile file = access.require(number);
        if (!handling.byCaller(number)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有正在办理本件的人员可以查看完整的电话和证件号码。");
        }
        String purpose = entries.require(content, RevealRequest.class).purpose();
        log.write(new AuditEntry(Kind.REVEALED, caller.user(), number, purpose, null));
        return overviews.of(file, access.seesWhole(file), Numbers.SHOWN);
    }
}
