package org.qifu;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to set, instead of a stack trace. */
class MissingDatabaseAnalyzer extends AbstractFailureAnalyzer<MissingDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
