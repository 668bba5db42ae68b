package org.qifu.process.staff;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what is wrong with the password, instead of a stack trace. */
class WeakAdministratorAnalyzer extends AbstractFailureAnalyzer<WeakAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WeakAdministrator cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set the environment variable QIFU_ADMIN_PASSWORD to a stronger one.", cause);
    }
}
