package org.qifu.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the changes of the organisation, whichever node they were made at. A transaction asks once. */
record OrganisationChanges(JdbcClient jdbc) {

    /** The running transaction has itself changed something that others do not see yet. */
    static final long UNCOMMITTED = -1;

    private static final Object SEEN = OrganisationChanges.class;

    /** How many there were, or {@link #UNCOMMITTED}. */
    long version() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        var seen = (Long) TransactionSynchronizationManager.getResource(SEEN);
        if (seen == null) {
            seen = read();
            remember(seen);
        }
        return seen;
    }

    /** After a write, in the same transaction. */
    void note() {
        jdbc.sql("update organisation_change set version = version + 1").update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            remember(UNCOMMITTED);
        }
    }

    private long read() {
        return jdbc.sql("select version from organisation_change")
                .query(Long.class)
                .single();
    }

    private static void remember(long version) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(SEEN) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        TransactionSynchronizationManager.bindResource(SEEN, version);
    }

    private static final class Forgetting implements TransactionSynchronization {

        private @Nullable Object aside;

        @Override
        public void suspend() {
            aside = TransactionSynchronizationManager.unbindResourceIfPossible(SEEN);
        }

        @Override
        public void resume() {
            if (aside != null) {
                TransactionSynchronizationManager.bindResource(SEEN, aside);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(SEEN);
        }
    }
}
