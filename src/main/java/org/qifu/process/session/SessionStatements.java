package org.qifu.process.session;

import java.util.function.Consumer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The statements that Spring Session's own do not suffice for. Two requests of one session may put the same attribute
 * there at once, or one while the other ends the session; neither may fail for it.
 */
final class SessionStatements {

    private static final String NEW_ATTRIBUTE = """
             select s.primary_id, v.name, v.bytes
               from (select cast(? as char(36)) as id, cast(? as varchar(200)) as name, cast(? as %s) as bytes) v
               join %%TABLE_NAME%% s on s.primary_id = v.id
            """;

    private static final String POSTGRES_INSERT =
            "insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)"
                    + NEW_ATTRIBUTE.formatted("bytea")
                    + """
                      for key share of s
                    on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
                    """;

    private static final String H2_INSERT =
            "merge into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)"
                    + " key (session_primary_id, attribute_name)"
                    + NEW_ATTRIBUTE.formatted("varbinary");

    /** The web apps write their login back after each request, though it is the same. */
    private static final String POSTGRES_CHANGE = """
            update %TABLE_NAME%_attributes a set attribute_bytes = v.bytes
              from (select cast(? as bytea) as bytes, cast(? as char(36)) as id, cast(? as varchar(200)) as name) v
             where a.session_primary_id = v.id and a.attribute_name = v.name and a.attribute_bytes <> v.bytes
            """;

    /** An open work list asks every few seconds; that somebody is still there is written once in a minute. */
    private static final String POSTGRES_TOUCH = """
            update %TABLE_NAME% s
               set session_id = v.session_id, last_access_time = v.accessed, max_inactive_interval = v.idle,
                   expiry_time = v.expiry, principal_name = v.principal
              from (select cast(? as char(36)) as session_id, cast(? as bigint) as accessed, cast(? as integer) as idle,
                           cast(? as bigint) as expiry, cast(? as varchar(100)) as principal,
                           cast(? as char(36)) as id) v
             where s.primary_id = v.id
               and (v.accessed - s.last_access_time >= 60000
                    or s.session_id <> v.session_id
                    or s.max_inactive_interval <> v.idle
                    or s.principal_name is distinct from v.principal)
            """;

    private SessionStatements() {}

    /** @param product name of the database as its driver gives it */
    static Consumer<JdbcIndexedSessionRepository> on(String product) {
        return product.equals("PostgreSQL") ? SessionStatements::postgres : SessionStatements::h2;
    }

    private static void postgres(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery(POSTGRES_INSERT);
        sessions.setUpdateSessionAttributeQuery(POSTGRES_CHANGE);
        sessions.setUpdateSessionQuery(POSTGRES_TOUCH);
    }

    private static void h2(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery(H2_INSERT);
    }
}
