package org.qifu.process.trail;

import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.process.login.LoginTried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs who of the staff came in or was turned away, by which door and from where. */
@Component
class LoginTrail {

    private final AuditLog log;

    LoginTrail(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void tried(LoginTried login) {
        Kind kind = login.admitted() ? Kind.LOGIN : Kind.LOGIN_REFUSED;
        log.write(AuditEntry.of(kind, login.user(), login.door().name(), login.address()));
    }
}
