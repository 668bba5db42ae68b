package org.qifu.casefile;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a firm has open, so that it can be told before it asks for the same once more. */
@Component
public class OpenCases {

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the cases of this kind that are neither answered nor ended otherwise. */
    public List<String> of(String creditCode, CaseKind kind) {
        return jdbc.sql("select number from case_file where credit_code = :code and kind = :kind"
                        + " and answered_at is null and outcome is null and archived_at is null order by number")
                .param("code", creditCode.toUpperCase(Locale.ROOT))
                .param("kind", kind.name())
                .query(String.class)
                .list();
    }
}
