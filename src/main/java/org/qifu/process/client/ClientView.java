package org.qifu.process.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ClientKey;
import org.qifu.portal.client.Scope;

/** A client with its keys, as administrators see it: never the keys themselves. */
record ClientView(
        String id,
        String name,
        List<String> scopes,
        int callsPerMinute,
        String createdBy,
        Instant createdAt,
        @Nullable Instant revokedAt,
        List<ClientKey> keys) {

    static ClientView of(ApiClient client, List<ClientKey> keys) {
        return new ClientView(
                client.id(),
                client.name(),
                client.scopes().stream().map(Scope::code).sorted().toList(),
                client.callsPerMinute(),
                client.createdBy(),
                client.createdAt(),
                client.revokedAt(),
                keys);
    }
}
