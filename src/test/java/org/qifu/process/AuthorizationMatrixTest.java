package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.process.AuthorizationTable.Row;
import org.qifu.process.MatrixProbes.Probe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what, as docs/authorization.md says. */
class AuthorizationMatrixTest extends MatrixDesks {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private JdbcClient jdbc;

    private final MatrixRequests requests = new MatrixRequests();
    private final List<Row> rows = AuthorizationTable.read();

    AuthorizationMatrixTest() throws IOException {}

    private MatrixProbes probes() {
        return MatrixProbes.of(rows, ServerOperations.of(context, servlets));
    }

    @Test
    void everyAddressOfTheServerStandsInOneRow() {
        MatrixProbes probes = probes();
        assertThat(probes.wrong()).isEmpty();
        assertThat(probes.stale()).as("addresses the server does not have").isEmpty();
    }

    @Test
    void everybodyMayDoWhatTheRowsSayAndNothingElse() {
        // given a desk for each role
        List<MatrixTries> tries = desks().stream()
                .map(desk -> new MatrixTries(desk, "http://localhost:" + port, requests, PASSWORD))
                .toList();
        List<Probe> probes = probes().probes().stream()
                .filter(probe -> !requests.absent(probe.operation()))
                .toList();

        // when everybody tries what is not theirs; then it is refused, and nothing has changed
        Map<String, String> before = Written.of(jdbc);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        tries.parallelStream().forEach(it -> wrong.addAll(it.refusals(probes)));
        Map<String, String> after = Written.of(jdbc);

        // and what is theirs they may
        tries.parallelStream().forEach(it -> wrong.addAll(it.permissions(probes)));
        assertThat(new ArrayList<>(wrong)).isEmpty();
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).as("written by who may not").isEmpty();
    }

    @AfterEach
    void noBatches() {
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
    }
}
