package org.qifu.process.flow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every delegate needs: the case of the execution, its documents, the time, and who is at work. */
@Component
class CaseSteps {

    private final CaseFiles files;
    private final DocumentBinder binder;
    private final Clock clock;
    private final ObjectProvider<IdentityService> identity;

    CaseSteps(CaseFiles files, DocumentBinder binder, Clock clock, ObjectProvider<IdentityService> identity) {
        this.files = files;
        this.binder = binder;
        this.clock = clock;
        this.identity = identity;
    }

    /** The case, locked until the transaction ends. */
    CaseFile file(DelegateExecution execution) {
        return files.lock(execution.getProcessBusinessKey());
    }

    void save(CaseFile file) {
        files.save(file);
    }

    /** A document that the guard has checked before. */
    <D extends Record> D read(DelegateExecution execution, Class<D> type) {
        String name = DocumentTypes.nameOf(type);
        Object value = execution.getVariable(name);
        D document = value == null ? null : binder.bind(value.toString(), type).document();
        if (document == null) {
            throw new IllegalStateException("Case " + execution.getProcessBusinessKey() + " has no valid " + name);
        }
        return document;
    }

    /** Writes a JSON variable. */
    void write(DelegateExecution execution, String name, Object value) {
        execution.setVariable(name, Spin.JSON(binder.write(value)));
    }

    Date now() {
        return Date.from(clock.instant());
    }

    /** User id of the person whose click this is, null for a timer or a message. */
    @Nullable
    String actor() {
        var authentication = identity.getObject().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
