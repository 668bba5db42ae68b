package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.process.AuthorizationTable.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may do what, as docs/authorization.md says. */
class AuthorizationMatrixTest extends MatrixDesks {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

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

    @AfterEach
    void noBatches() {
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
    }
}
