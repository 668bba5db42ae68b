package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a line of each delivered file into rows. An absent cell is an absent key. */
@Component
class SeedRows {

    private final JdbcClient jdbc;
    private final Stations stations;
    private final Boards boards;

    SeedRows(JdbcClient jdbc, Stations stations, Boards boards) {
        this.jdbc = jdbc;
        this.stations = stations;
        this.boards = boards;
    }

    void centre(Map<String, String> row) {
        insert("centre", row, List.of("code", "area", "name", "level", "parent"));
    }

    /**
     * Host and team are printed for none: they stay unset until the administrator decides. So does the kind of a
     * township's station (C-62), while a zone always has a station.
     */
    void station(Map<String, String> row) {
        stations.add(new Station(
                cell(row, "code"),
                Integer.parseInt(cell(row, "seq")),
                cell(row, "name"),
                cell(row, "address"),
                cell(row, "phone"),
                row.getOrDefault("centre", Organisation.COUNTY_CENTRE),
                StationRow.value(StationKind.class, row.get("kind")),
                null,
                new Team(null, null, List.of()),
                Activity.DELIVERED,
                SeedFile.list(row.get("aliases"))));
    }

    void department(Map<String, String> row) {
        jdbc.sql("insert into department (code, seq, name) values (?, ?, ?)")
                .params(cell(row, "code"), Integer.valueOf(cell(row, "seq")), cell(row, "name"))
                .update();
        new OrganisationChanges(jdbc).note();
    }

    void board(Map<String, String> row) {
        boards.add(new Board(
                cell(row, "code"),
                Integer.parseInt(cell(row, "seq")),
                cell(row, "name"),
                row.get("lead_unit"),
                cell(row, "lead_name"),
                row.get("window_group"),
                SeedFile.list(row.get("functions")),
                SeedFile.list(row.get("keywords")),
                true));
    }

    void routing(Map<String, String> row) {
        insert("routing_rule", row, List.of("case_type", "list", "level", "target"));
    }

    void leadUnit(Map<String, String> row) {
        insert("lead_unit", row, List.of("code", "name", "department", "role"));
    }

    private void insert(String table, Map<String, String> row, List<String> columns) {
        var statement = jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values (:"
                + String.join(", :", columns) + ")");
        for (String column : columns) {
            statement = statement.param(column, row.get(column));
        }
        statement.update();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "数据文件缺少 " + column + "：" + row);
    }
}
