package org.qifu.process.rest;

import jakarta.servlet.ServletContext;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may do what, as docs/authorization.md says. */
class AuthorizationMatrixTest extends RestTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Test
    void list() throws Exception {
        Set<Operation> all = ServerOperations.of(context, servlets);
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("/tmp/M/ops.txt"),
                String.join("\n", all.stream().map(Object::toString).toList()));
        var sb = new StringBuilder();
        servlets.getServletRegistrations()
                .forEach((n, r) -> sb.append(
                        n + " " + r.getMappings() + " " + r.getClassName() + " " + r.getInitParameters() + "\n"));
        servlets.getFilterRegistrations()
                .forEach((n, r) -> sb.append(n + " " + r.getUrlPatternMappings() + " " + r.getClassName() + "\n"));
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/M/servlets.txt"), sb.toString());
    }
}
