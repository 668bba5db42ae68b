package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may register a firm's withdrawal or change: the coordinators, and the window that took the booking (D8). */
@Component
class AmendmentAccess {

    private final CaseFiles files;
    private final ObjectProvider<IdentityService> identity;

    AmendmentAccess(CaseFiles files, ObjectProvider<IdentityService> identity) {
        this.files = files;
        this.identity = identity;
    }

    /** Whether there is such a booking and the caller may speak for its firm; the engine and the portal may. */
    boolean mayAmend(String caseNumber) {
        return files.find(caseNumber)
                .filter(file -> file.kind() == CaseKind.GUIDANCE)
                .filter(this::ownOrAny)
                .isPresent();
    }

    private boolean ownOrAny(CaseFile file) {
        var authentication = identity.getObject().getCurrentAuthentication();
        if (authentication == null) {
            return true;
        }
        List<String> groups = authentication.getGroupIds();
        return groups != null
                && groups.stream()
                        .anyMatch(group -> group.equals(Groups.CAMUNDA_ADMIN)
                                || group.equals("coordination")
                                || group.equals(file.station() + "-reception"));
    }
}
