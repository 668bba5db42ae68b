package org.qifu.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Columns {@code timestamp with time zone} of H2 and PostgreSQL alike. */
final class Moments {

    private Moments() {}

    /** The moment in a column, null when it is empty. */
    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
