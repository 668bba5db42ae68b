package org.qifu.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers on one database, at a moment that stands still: Thursday 2026-05-07, ten o'clock. */
public final class Registry {

    public static final String FIRM = "91350100M000100Y43";
    public static final String OTHER_FIRM = "91330727MA2XXXXX06";
    public static final String PERSON = "11010519491231002X";
    public static final Instant NOW = at("2026-05-07T10:00");

    public final Registers registers;
    public final RegisterImport imports;
    public final RegisterLookup lookup;
    public final JdbcClient jdbc;

    private Registry(DataSource database) {
        var clock = Clock.fixed(NOW, Deadlines.ZONE);
        var batch = new JdbcTemplate(database);
        var store = new EntryStore(batch);
        var history = new RegisterHistory(batch, clock);
        var check = new EntryCheck(new Words(), clock);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        var writer = new EntryWriter(store, history, check, transactions);
        registers = new Registers(store, history, check, writer);
        imports = new RegisterImport(check, writer);
        jdbc = JdbcClient.create(database);
        lookup = new RegisterLookup(jdbc);
    }

    public static Registry on(DataSource database) {
        return new Registry(database);
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }

    /** Adds an entry; names of columns and values in turn. */
    public Registry with(Register register, String... cells) {
        registers.add(register, values(cells), "clerk", null);
        return this;
    }

    public static Map<String, String> values(String... cells) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return values;
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Three numbers and one printed matter, enough to tell a known one from an unknown one. */
    private static final class Words implements Vocabulary {

        @Override
        public boolean number(String text) {
            return text.equals(FIRM) || text.equals(OTHER_FIRM) || text.equals(PERSON);
        }

        @Override
        public String matter(String text) {
            return text.equals("合规经营指导") ? "COMPLIANCE" : text;
        }
    }
}
