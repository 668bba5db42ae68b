package org.qifu.process.casework;

import org.qifu.casefile.CaseFile;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One case in plain words for those who may see it (R-ARC-02, R-ARC-07). */
@RestController
class OverviewApi {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewApi.class);

    private final Overviews overviews;
    private final Handling handling;
    private final CaseAccess access;
    private final Caller caller;

    OverviewApi(Overviews overviews, Handling handling, CaseAccess access, Caller caller) {
        this.overviews = overviews;
        this.handling = handling;
        this.access = access;
        this.caller = caller;
    }

    /** Summary, deadline, timeline, documents, papers and attachments; 403 for whoever may not see the case. */
    @GetMapping({CaseAddress.FOR_PROGRAMS + "/overview", CaseAddress.FOR_THE_PAGE + "/overview"})
    Overview overview(@PathVariable("number") String number) {
        CaseFile file = access.require(number);
        boolean works = handling.byCaller(number);
        LOG.info("{} opens case {}, personal data {}", caller.user(), number, works);
        return overviews.of(file, access.seesWhole(file), works);
    }
}
