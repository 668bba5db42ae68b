package org.qifu.casefile;

import java.util.Collection;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The service types a guidance is asked for, so that they can be counted (R-LED-07). Writes join the caller's transaction. */
@Component
public class CaseServices {

    private final JdbcClient jdbc;

    CaseServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case is asked for these types, instead of those before. */
    public void ask(String caseNumber, Collection<String> types) {
        jdbc.sql("delete from case_service where case_number = ?")
                .param(caseNumber)
                .update();
        new HashSet<>(types)
                .forEach(type -> jdbc.sql("insert into case_service (case_number, service_type) values (?, ?)")
                        .params(caseNumber, type)
                        .update());
    }
}
