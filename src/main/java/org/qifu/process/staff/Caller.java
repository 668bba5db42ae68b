package org.qifu.process.staff;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who calls an address under {@code /api/}: an engine user with a password, by HTTP Basic. */
@Component
public class Caller {

    private final IdentityService identity;

    Caller(IdentityService identity) {
        this.identity = identity;
    }

    /** The user's id. */
    public String user() {
        return identity.getCurrentAuthentication().getUserId();
    }

    /** Whether there is a user at all; the engine's own work has none. */
    public boolean isKnown() {
        return identity.getCurrentAuthentication() != null;
    }

    /** Ids of the user's groups, none for nobody. */
    public List<String> groups() {
        List<String> own = isKnown() ? identity.getCurrentAuthentication().getGroupIds() : null;
        return own == null ? List.of() : own;
    }

    /** Whether the user is a member of one of these groups. */
    public boolean isIn(String... groups) {
        return Arrays.stream(groups).anyMatch(groups()::contains);
    }

    /**
     * Lets members of one of these groups pass.
     *
     * @throws ResponseStatusException 403 for everybody else
     */
    public void requireIn(String... groups) {
        if (!isIn(groups)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您没有使用此功能的权限，请联系系统管理员。");
        }
    }
}
