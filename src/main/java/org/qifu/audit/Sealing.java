package org.qifu.audit;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals again and again, on every node. Each new head goes to the application's log too: whoever keeps that log elsewhere
 * can prove later that the end of the chain was not cut off and the whole not made anew.
 */
@Component
public class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Sealer sealer;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Seals everything that has been committed by now. */
    @Scheduled(
            initialDelayString = "${qifu.audit.seal-every:PT30S}",
            fixedDelayString = "${qifu.audit.seal-every:PT30S}")
    public void seal() {
        for (Optional<Block> block = sealer.sealNext(); block.isPresent(); block = sealer.sealNext()) {
            LOG.info("log head {} {}", block.get().number(), block.get().hash());
        }
    }
}
