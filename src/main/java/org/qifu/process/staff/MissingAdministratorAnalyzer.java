package org.qifu.process.staff;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to set, instead of a stack trace. */
class MissingAdministratorAnalyzer extends AbstractFailureAnalyzer<MissingAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingAdministrator cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set the environment variables QIFU_ADMIN_ID and QIFU_ADMIN_PASSWORD.", cause);
    }
}
