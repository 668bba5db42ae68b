package org.qifu.portal.client;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.qifu.portal.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The keys of the clients: 256 random bits each, kept as SHA-256 only. A client may have several, so that a new one is in
 * use before the old one goes.
 */
@Repository
public class ClientKeys {

    /** By which a key is known for one, for instance by those who look for keys in published sources. */
    private static final String PREFIX = "qifu_";

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final ApiClients clients;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ClientKeys(JdbcClient jdbc, ApiClients clients, Clock clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.clock = clock;
    }

    /** A new key for a client, beside those it has. */
    public IssuedKey issue(String client, String by) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into api_key (client, key_hash, created_by, created_at) values (?, ?, ?, ?)")
                .params(client, Sha256.of(key), by, Timestamp.from(clock.instant()))
                .update(id, "id");
        return new IssuedKey(id.getKeyAs(Long.class), key);
    }

    /** All keys of a client, the oldest first, without the keys themselves. */
    public List<ClientKey> of(String client) {
        return jdbc.sql("select id, created_by, created_at, revoked_at from api_key where client = ? order by id")
                .param(client)
                .query((row, i) -> {
                    OffsetDateTime revokedAt = row.getObject(4, OffsetDateTime.class);
                    return new ClientKey(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            revokedAt == null ? null : revokedAt.toInstant());
                })
                .list();
    }

    /** Takes one key of a client out of use; whether there was such a key in use. */
    public boolean revoke(String client, long key) {
        return jdbc.sql("update api_key set revoked_at = ? where client = ? and id = ? and revoked_at is null")
                        .params(Timestamp.from(clock.instant()), client, key)
                        .update()
                > 0;
    }

    /**
     * The client that may come in by this key. Found by the key's hash, so that how long it takes tells nothing of how much
     * of a key was right.
     */
    public Optional<ApiClient> holder(String client, String key) {
        boolean opens =
                jdbc.sql("select count(*) from api_key where client = ? and key_hash = ? and revoked_at is null")
                                .params(client, Sha256.of(key))
                                .query(Long.class)
                                .single()
                        > 0;
        return opens ? clients.find(client).filter(found -> found.revokedAt() == null) : Optional.empty();
    }
}
