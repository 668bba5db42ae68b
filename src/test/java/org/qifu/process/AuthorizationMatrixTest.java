package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may do what, as docs/authorization.md says. */
class AuthorizationMatrixTest extends MatrixDesks {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Test
    void allAddressesAreFound() {
        assertThat(ServerOperations.of(context, servlets))
                .contains(
                        Operation.of("GET", "/api/cases/{number}/overview"),
                        Operation.of("POST", "/engine-rest/task/{id}/complete"),
                        Operation.of("GET", "/cases/{number}/rating"));
    }
}
