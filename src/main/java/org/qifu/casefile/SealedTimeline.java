package org.qifu.casefile;

import java.util.List;
import org.qifu.audit.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the timeline under the seal: who did what to a case is proof against a hand on the database (R-ARC-02). */
@Configuration(proxyBeanMethods = false)
class SealedTimeline {

    static final SealedTable TABLE = new SealedTable(
            "case_event",
            List.of(
                    "case_number",
                    "round",
                    "happened_at",
                    "kind",
                    "actor",
                    "task",
                    "from_stage",
                    "to_stage",
                    "node",
                    "reason",
                    "once_key"));

    @Bean
    SealedTable sealedEvents() {
        return TABLE;
    }
}
