package org.qifu.portal.callback;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which clients of the API are told of a case: those that brought it. */
@Component
class CaseSubscribers {

    private final JdbcClient jdbc;

    CaseSubscribers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the clients, in no order; empty for a case that came in another way. */
    List<String> clientsOf(String caseNumber) {
        return jdbc.sql("select client from api_case where case_number = :number")
                .param("number", caseNumber)
                .query(String.class)
                .list();
    }
}
