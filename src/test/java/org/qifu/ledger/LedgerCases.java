package org.qifu.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Cases put straight into a database, and its ledger read at a fixed time, Friday 2024-03-22 at nine. */
class LedgerCases {

    private final Ledger ledger;
    private final JdbcClient jdbc;

    LedgerCases(DataSource database) {
        jdbc = JdbcClient.create(database);
        var clock = Clock.fixed(instant("2024-03-22T09:00"), Deadlines.ZONE);
        ledger = new Ledger(database, new JdbcTransactionManager(database), clock);
    }

    /** A case of Anwen registered and accepted on Monday the 18th, due on Thursday, with these columns changed. */
    LedgerCases with(String number, Object... columnsAndValues) {
        var columns = new HashMap<String, Object>(Map.of(
                "number", number,
                "version", 0,
                "kind", "APPEAL",
                "applicant", "磐安青山菌业有限公司",
                "applicant_kind", "ENTERPRISE",
                "credit_code", "91350100M000100Y43",
                "address", "双溪路 1 号",
                "contact_name", "王建国",
                "contact_phone", "13805790001",
                "station", "anwen"));
        columns.putAll(Map.of(
                "channel",
                "WINDOW",
                "need",
                "厂区扩建的规划许可",
                "urgent",
                false,
                "registered_at",
                time("2024-03-18T10:00"),
                "stage",
                "AGENCY",
                "stage_since",
                time("2024-03-18T10:00"),
                "round",
                1,
                "difficult",
                false,
                "provincial",
                false,
                "breaches",
                0));
        columns.putAll(Map.of(
                "appeal_class", "COMPLEX",
                "problem_list", "POINT",
                "owner", "li",
                "accepted_at", time("2024-03-18T10:30"),
                "due_at", time("2024-03-21T23:59:59.999")));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        insert("case_file", columns);
        return this;
    }

    LedgerCases moved(String number, String... stages) {
        for (String stage : stages) {
            insert(
                    "case_event",
                    Map.of(
                            "case_number",
                            number,
                            "round",
                            1,
                            "happened_at",
                            time("2024-03-18T11:00"),
                            "kind",
                            "MOVED",
                            "to_stage",
                            stage));
        }
        return this;
    }

    /** A limit of three days from the 18th, ended then or not at all. */
    LedgerCases limit(String number, String due, @Nullable String ended) {
        var columns = new HashMap<String, Object>(Map.of(
                "case_number",
                number,
                "round",
                1,
                "node",
                "3",
                "limit_from",
                time("2024-03-18T10:30"),
                "due_at",
                time(due)));
        OffsetDateTime end = ended == null ? null : time(ended);
        columns.put("ended_at", end);
        columns.put("decided_at", end == null || end.isAfter(time(due)) ? time(due) : end);
        insert("case_limit", columns);
        return this;
    }

    /** All cases of Anwen. */
    static CaseFilter anwen() {
        return CaseFilter.ALL.at("anwen");
    }

    List<LedgerRow> rows(CaseFilter filter) {
        var rows = new ArrayList<LedgerRow>();
        ledger.each(filter, Visibility.EVERYTHING, rows::add);
        return rows;
    }

    List<String> numbers(CaseFilter filter) {
        return rows(filter).stream().map(LedgerRow::number).toList();
    }

    static OffsetDateTime time(String local) {
        return instant(local).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }

    private void insert(String table, Map<String, Object> columns) {
        var names = new ArrayList<>(columns.keySet());
        jdbc.sql("insert into " + table + " (" + String.join(", ", names) + ") values (:" + String.join(", :", names)
                        + ")")
                .params(columns)
                .update();
    }
}
