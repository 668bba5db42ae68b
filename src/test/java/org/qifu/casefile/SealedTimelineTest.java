package org.qifu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of the timeline stays outside the seal. */
class SealedTimelineTest {

    @Test
    void everyColumnIsSealed() {
        var columns = new ArrayList<>(JdbcClient.create(Databases.h2())
                .sql("select lower(column_name) from information_schema.columns where table_name = 'CASE_EVENT'")
                .query(String.class)
                .list());
        columns.remove("id");
        assertThat(SealedTimeline.TABLE.columns()).containsExactlyInAnyOrderElementsOf(columns);
    }
}
