package org.qifu.process.improvement;

import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who records what is learnt: supervisors everywhere, a station's office of its own cases, coordination of guidances. */
@Component
class Improvers {

    private final Caller caller;
    private final CaseAccess access;

    Improvers(Caller caller, CaseAccess access) {
        this.caller = caller;
        this.access = access;
    }

    /** The user who calls. */
    String user() {
        return caller.user();
    }

    /** Lets supervisors and administrators pass. */
    void requireCounty() {
        caller.requireIn("supervisors", Groups.CAMUNDA_ADMIN);
    }

    /** Lets those pass who may see the case. */
    void requireSeen(String caseNumber) {
        access.require(caseNumber);
    }

    /** Lets those pass who may write about this case. */
    void requireOf(String caseNumber) {
        CaseFile file = access.require(caseNumber);
        boolean mayWrite = caller.isIn("supervisors", Groups.CAMUNDA_ADMIN, file.station() + "-office")
                || file.kind() == CaseKind.GUIDANCE && caller.isIn("coordination");
        if (!mayWrite) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "复盘和归类由督办人员、本站点企业综合服务办公室或者行政执法协调监督部门登记。");
        }
    }
}
