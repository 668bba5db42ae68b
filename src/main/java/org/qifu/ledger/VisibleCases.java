package org.qifu.ledger;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks of a single case whether the members of some groups may see it. */
@Component
public class VisibleCases {

    private final JdbcClient jdbc;

    VisibleCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is a case of this number and one of the groups may see it. */
    public boolean contain(String number, Collection<String> groups) {
        Visibility seen = Visibility.of(groups);
        return jdbc.sql("select count(*) from case_file f where f.number = :number and " + seen.sql())
                        .param("number", number)
                        .params(seen.parameters())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
