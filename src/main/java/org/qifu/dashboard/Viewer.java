package org.qifu.dashboard;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.archive.StaffNames;
import org.qifu.ledger.Visibility;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who looks at the figures: an engine user, by session or password. */
@Component
class Viewer {

    private final IdentityService identity;
    private final StaffNames names;

    Viewer(IdentityService identity, StaffNames names) {
        this.identity = identity;
        this.names = names;
    }

    String user() {
        return identity.getCurrentAuthentication().getUserId();
    }

    String name() {
        return names.name(user());
    }

    List<String> groups() {
        List<String> groups = identity.getCurrentAuthentication().getGroupIds();
        return groups == null ? List.of() : groups;
    }

    /**
     * What the viewer may see.
     *
     * @throws ResponseStatusException 403 for who belongs to no group
     */
    Visibility sees() {
        if (groups().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您没有使用此功能的权限，请联系系统管理员。");
        }
        return Visibility.of(groups());
    }

    /** Names of users by id, each looked up once. */
    UnaryOperator<String> people() {
        return names.once();
    }
}
