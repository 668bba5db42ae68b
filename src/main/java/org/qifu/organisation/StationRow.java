package org.qifu.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A station as the columns of its table. */
final class StationRow {

    private StationRow() {}

    /** The columns an administrator may change, the code last. */
    static List<@Nullable Object> columns(Station station) {
        return Arrays.asList(
                station.seq(),
                station.name(),
                station.address(),
                station.phone(),
                station.centre(),
                name(station.kind()),
                name(station.host()),
                station.team().head(),
                station.team().deputy(),
                station.code());
    }

    static Station read(ResultSet row, Map<String, List<String>> names, Map<String, List<String>> people)
            throws SQLException {
        String code = row.getString("code");
        return new Station(
                code,
                row.getInt("seq"),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("centre"),
                value(StationKind.class, row.getString("kind")),
                value(StationHost.class, row.getString("host")),
                new Team(row.getString("head"), row.getString("deputy"), people.getOrDefault(code, List.of())),
                Activity.valueOf(row.getString("state")),
                names.getOrDefault(code, List.of()));
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
