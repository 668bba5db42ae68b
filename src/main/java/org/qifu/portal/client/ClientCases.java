package org.qifu.portal.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which client opened which case, and by which number of its own it is found (R-PLT-07). */
@Repository
public class ClientCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClientCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes that a client opened a case; joins the caller's transaction.
     *
     * @throws DuplicateKeyException when the client has a case of this source number
     */
    public void add(String client, String caseNumber, @Nullable String sourceNumber) {
        jdbc.sql("insert into api_case (case_number, client, source_number, created_at) values (?, ?, ?, ?)")
                .param(caseNumber)
                .param(client)
                .param(sourceNumber)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The case of this number, if it is this client's. */
    public Optional<ClientCase> find(String client, String caseNumber) {
        return jdbc.sql("select * from api_case where client = ? and case_number = ?")
                .params(client, caseNumber)
                .query(ClientCases::row)
                .optional();
    }

    /** The client's case of this number of its own. */
    public Optional<ClientCase> findBySource(String client, String sourceNumber) {
        return jdbc.sql("select * from api_case where client = ? and source_number = ?")
                .params(client, sourceNumber)
                .query(ClientCases::row)
                .optional();
    }

    /** The client's cases, the latest first, from this place of the list on. */
    public List<ClientCase> of(String client, int limit, long offset) {
        return jdbc.sql("select * from api_case where client = ? order by created_at desc, case_number desc"
                        + " limit ? offset ?")
                .params(client, limit, offset)
                .query(ClientCases::row)
                .list();
    }

    /** How many cases the client has. */
    public long count(String client) {
        return jdbc.sql("select count(*) from api_case where client = ?")
                .param(client)
                .query(Long.class)
                .single();
    }

    private static ClientCase row(ResultSet row, int index) throws SQLException {
        return new ClientCase(
                row.getString("case_number"),
                row.getString("client"),
                row.getString("source_number"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
