package org.qifu.process.staff;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.CaseUnits;
import org.qifu.casefile.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may look at a case beyond the tasks offered to him: those it was given to, and who watches over all of them (D8). */
@Component
public class CaseAccess {

    private static final Set<String> EVERY_CASE = Set.of(Groups.CAMUNDA_ADMIN, "supervisors", "complaints");

    private final CaseFiles files;
    private final CaseUnits units;
    private final IdentityService identity;

    CaseAccess(CaseFiles files, CaseUnits units, IdentityService identity) {
        this.files = files;
        this.units = units;
        this.identity = identity;
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

    private boolean visible(CaseFile file) {
        var authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication == null ? null : authentication.getGroupIds();
        return groups != null && groups.stream().anyMatch(group -> sees(group, file));
    }

    private boolean sees(String group, CaseFile file) {
        return EVERY_CASE.contains(group)
                || group.startsWith(file.station() + "-")
                || group.equals("coordination") && file.kind() == CaseKind.GUIDANCE
                || group.equals("county-hard-cases") && file.stage().equals(Stage.COUNTY)
                || group.startsWith("dept-") && units.of(file.number()).contains(group.substring("dept-".length()));
    }
}
