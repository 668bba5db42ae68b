package org.qifu.portal.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The systems that may use {@code /api/v1}, kept by administrators. A client is revoked, never deleted: its cases name it. */
@Repository
public class ApiClients {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All clients by id, revoked ones included. */
    public List<ApiClient> all() {
        return jdbc.sql("select * from api_client order by id").query(this::row).list();
    }

    /** The client of this id, a revoked one too. */
    public Optional<ApiClient> find(String id) {
        return jdbc.sql("select * from api_client where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** Adds a client, or changes name, scopes and limit of the one of this id; a revoked one stays revoked. */
    @Transactional
    public ApiClient save(String id, String name, Set<Scope> scopes, int callsPerMinute, String by) {
        int changed = jdbc.sql("update api_client set name = ?, calls_per_minute = ? where id = ?")
                .params(name, callsPerMinute, id)
                .update();
        if (changed == 0) {
            jdbc.sql(
                            "insert into api_client (id, name, calls_per_minute, created_by, created_at) values (?, ?, ?, ?, ?)")
                    .params(id, name, callsPerMinute, by, Timestamp.from(clock.instant()))
                    .update();
        }
        jdbc.sql("delete from api_client_scope where client = ?").param(id).update();
        scopes.forEach(scope -> jdbc.sql("insert into api_client_scope (client, scope) values (?, ?)")
                .params(id, scope.code())
                .update());
        return find(id).orElseThrow();
    }

    /** Lets the client in no more, with none of its keys. */
    @Transactional
    public void revoke(String id) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update api_client set revoked_at = ? where id = ? and revoked_at is null")
                .params(now, id)
                .update();
        jdbc.sql("update api_key set revoked_at = ? where client = ? and revoked_at is null")
                .params(now, id)
                .update();
    }

    private ApiClient row(ResultSet row, int index) throws SQLException {
        String id = row.getString("id");
        OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiClient(
                id,
                row.getString("name"),
                scopes(id),
                row.getInt("calls_per_minute"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    private Set<Scope> scopes(String client) {
        return jdbc
                .sql("select scope from api_client_scope where client = ?")
                .param(client)
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> Scope.of(code).stream())
                .collect(Collectors.toSet());
    }
}
