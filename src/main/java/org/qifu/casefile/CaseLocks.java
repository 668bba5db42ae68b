package org.qifu.casefile;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lock of a case, taken before any row that belongs to it is written. Two transactions that began with different rows
 * of one case would wait for each other for ever.
 */
@Component
public class CaseLocks {

    private static final Object HELD = CaseLocks.class;

    private final JdbcClient jdbc;

    CaseLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the case until nobody else writes it; asks the database once in a transaction. No case, no lock. */
    public void hold(String number) {
        if (!held().contains(number)) {
            jdbc.sql("select number from case_file where number = ? for update")
                    .param(number)
                    .query(String.class)
                    .optional();
            taken(number);
        }
    }

    /** The caller's transaction has just locked the case by itself. */
    void taken(String number) {
        held().add(number);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> held() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashSet<>();
        }
        var held = (Set<String>) TransactionSynchronizationManager.getResource(HELD);
        if (held == null) {
            held = new HashSet<>();
            TransactionSynchronizationManager.bindResource(HELD, held);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        return held;
    }

    /** What was locked is free when the transaction ends; one that is set aside takes its locks with it. */
    private static final class Forgetting implements TransactionSynchronization {

        private @Nullable Object aside;

        @Override
        public void suspend() {
            aside = TransactionSynchronizationManager.unbindResourceIfPossible(HELD);
        }

        @Override
        public void resume() {
            if (aside != null) {
                TransactionSynchronizationManager.bindResource(HELD, aside);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(HELD);
        }
    }
}
