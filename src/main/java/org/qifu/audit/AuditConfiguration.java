package org.qifu.audit;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log itself under the seal. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    SealedTable sealedEntries() {
        return new SealedTable("audit_entry", List.of("happened_at", "kind", "actor", "subject", "purpose", "details"));
    }
}
