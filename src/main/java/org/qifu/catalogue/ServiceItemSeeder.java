package org.qifu.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.catalogue.ServiceItem.Origin;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plants the provincial directory into an empty database (R-CAT-01); the row's place in the file is its 序号. */
@Component
class ServiceItemSeeder implements InitializingBean {

    private static final String FILE = "data/service-items.csv";
    private static final int KEEP_EMPTY_CELLS = -1;

    /** Code of a class's open row: a slot, not an item. */
    private static final String OPEN = ".....";

    private final JdbcClient jdbc;
    private final ServiceItemRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;

    ServiceItemSeeder(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new ServiceItemRows(jdbc);
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> plant());
    }

    private void plant() {
        awaitOtherNodes();
        if (!rows.classes().isEmpty()) {
            return;
        }
        List<String[]> lines = read();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i)[2].equals(OPEN)) {
                rows.insert(new ServiceClass(lines.get(i)[0], lines.get(i)[1], i + 1, lines.get(i)[4]));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i)[2].equals(OPEN)) {
                rows.insert(new ServiceItemVersion(1, null, clock.instant(), item(lines.get(i), i + 1)));
            }
        }
    }

    private void awaitOtherNodes() {
        jdbc.sql("select id from service_item_seed for update")
                .query(Integer.class)
                .single();
    }

    /** Published as printed, but where the county has to name the department first. */
    private static ServiceItem item(String[] cells, int seq) {
        var item = new ServiceItem(
                cells[2],
                String.valueOf(seq),
                cells[3],
                cells[4],
                Origin.PROVINCIAL,
                nullable(cells[5]),
                null,
                null,
                null,
                true);
        return item.missing().isEmpty() ? item : item.withdrawn();
    }

    private static @Nullable String nullable(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String[]> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", KEEP_EMPTY_CELLS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
