package org.qifu.portal.api;

import org.jspecify.annotations.Nullable;
import org.qifu.portal.KeyReused;
import org.qifu.portal.Sha256;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ClientAct;
import org.qifu.portal.client.ClientActs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does once for a key what a client asks for its case, and records who asked. */
@Component
class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final ClientActs acts;
    private final TransactionOperations transaction;

    Acts(ClientActs acts, TransactionOperations transaction) {
        this.acts = acts;
        this.transaction = transaction;
    }

    /**
     * Does it, unless it was done under the same key before.
     *
     * @return false when it was
     * @throws KeyReused when the key stands for something else
     */
    boolean once(ApiClient client, ClientAct act, @Nullable String key, Runnable deed) {
        if (key != null && repeats(client, act, key)) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> {
                // First, so that the same key at the same time waits here for the outcome.
                acts.add(client.id(), act, key);
                deed.run();
            });
            LOG.info("Client {} does {} to case {}", client.id(), act.act(), act.caseNumber());
            return true;
        } catch (DuplicateKeyException e) {
            if (key != null && repeats(client, act, key)) {
                return false;
            }
            throw e;
        }
    }

    private boolean repeats(ApiClient client, ClientAct act, String key) {
        var before = acts.find(client.id(), key);
        if (before.isPresent() && !before.get().equals(act)) {
            throw new KeyReused();
        }
        return before.isPresent();
    }

    /** What is compared when a key comes again. */
    static ClientAct act(String caseNumber, String act, String content) {
        return new ClientAct(caseNumber, act, Sha256.of(content));
    }
}
