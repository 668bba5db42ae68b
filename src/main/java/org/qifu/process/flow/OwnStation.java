package org.qifu.process.flow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An official registers cases of the own station only (design decision D8). */
@Component
class OwnStation {

    private final ObjectProvider<IdentityService> identity;

    OwnStation(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    /** Refuses an official of another station; the portal and administrators have no station. */
    void require(String station) {
        var authentication = identity.getObject().getCurrentAuthentication();
        if (authentication == null || authentication.getGroupIds() == null) {
            return;
        }
        var groups = authentication.getGroupIds();
        boolean own = groups.contains(Groups.CAMUNDA_ADMIN)
                // Bookings by telephone come in at the coordinators, for every station (R-INT-07).
                || groups.contains("coordination")
                || groups.stream().anyMatch(group -> group.startsWith(station + "-"));
        if (!own) {
            throw new Rejection("「受理站点」只能选择您所在的企业服务站（窗口）。");
        }
    }
}
