package org.qifu.process.staff;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks permissions with the groups of whoever asks, as they are. The engine first reads the groups of all permissions there
 * are, one row for each open task and more, to leave out those that none is given to.
 */
@Component
class AskingGroups implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Permissions();
    }

    private static final class Permissions extends AuthorizationManager {

        @Override
        public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
            return groups == null ? List.of() : groups;
        }
    }
}
