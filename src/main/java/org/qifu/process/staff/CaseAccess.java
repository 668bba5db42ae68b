package org.qifu.process.staff;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseCopies;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.ledger.VisibleCases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may look at a case beyond the tasks offered to him: as {@code Visibility} says (D8). */
@Component
public class CaseAccess {

    private static final Set<String> READ_REGISTERS = Set.of(Groups.CAMUNDA_ADMIN, "coordination");

    private final CaseFiles files;
    private final VisibleCases cases;
    private final CaseCopies copies;
    private final Caller caller;

    CaseAccess(CaseFiles files, VisibleCases cases, CaseCopies copies, Caller caller) {
        this.files = files;
        this.cases = cases;
        this.copies = copies;
        this.caller = caller;
    }

    /**
     * Lets those pass who may see the case. A number that does not exist is refused like one of another unit, so that
     * nobody learns numbers by trying.
     *
     * @throws ResponseStatusException 403
     */
    public CaseFile require(String caseNumber) {
        return files.find(caseNumber)
                .filter(this::visible)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "没有这个办件，或者您没有查看它的权限。"));
    }

    /**
     * Lets those pass who may have everything there is on the case. That of a guidance holds what the registers found,
     * inspections not yet announced among it, which only those who decide on it may know of (C-16).
     *
     * @throws ResponseStatusException 403
     */
    public CaseFile requireWhole(String caseNumber) {
        CaseFile file = require(caseNumber);
        if (!seesWhole(file)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "预约式指导服务的案卷包含有登记核查材料，只有行政执法协调监督部门可以下载；文书和附件请在办件中查看。");
        }
        return file;
    }

    /** Whether the caller may also read what the registers found about a guidance (C-16). */
    public boolean seesWhole(CaseFile file) {
        return file.kind() != CaseKind.GUIDANCE || caller.groups().stream().anyMatch(READ_REGISTERS::contains);
    }

    private boolean visible(CaseFile file) {
        return cases.contain(file.number(), caller.groups()) || copied(file);
    }

    /** 抄送: who was given the case to know of. */
    private boolean copied(CaseFile file) {
        return caller.isKnown() && copies.received(file.number(), caller.user(), caller.groups());
    }
}
