package org.qifu.portal.callback;

import org.jspecify.annotations.Nullable;

/** Has a callback delivered apart from the running transaction, after it and only if it commits; retried until it is. */
public interface CallbackStarter {

    /**
     * Begins the delivery.
     *
     * @param caseNumber null for a trial
     */
    void start(long callback, @Nullable String caseNumber);
}
