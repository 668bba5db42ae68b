package org.qifu.process;

import jakarta.servlet.ServletContext;
import java.util.*;
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
    void list() throws Exception {
        Set<Operation> all = ServerOperations.of(context, servlets);
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("/tmp/M/ops.txt"),
                String.join("\n", all.stream().map(Object::toString).toList()));
        long t0 = System.nanoTime();
        List<Desk> desks = desks();
        long t1 = System.nanoTime();
        System.out.println("DESKS " + (t1 - t0) / 1_000_000);
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        org.qifu.portal.client.ApiClients c = clients;
        c.save("m-all", "全部权限", java.util.EnumSet.allOf(org.qifu.portal.client.Scope.class), 100000, "admin");
        c.save("m-none", "无权限", Set.of(org.qifu.portal.client.Scope.CASE_CREATE), 100000, "admin");
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("port", port);
        m.put("all", keys.issue("m-all", "admin").key());
        m.put("none", keys.issue("m-none", "admin").key());
        for (Desk d : desks) {
            m.put(d.role(), Map.of("group", d.group(), "own", d.own(), "foreign", d.foreign(), "code", d.own().get("cases").isEmpty() ? "" : codes.issue(d.own().get("cases"))));
        }
        json.writeValue(new java.io.File("/tmp/M/desks.json"), m);
        while (!new java.io.File("/tmp/M/stop").exists()) Thread.sleep(500);
    }

    @Autowired org.qifu.portal.client.ApiClients clients;
    @Autowired org.qifu.portal.client.ClientKeys keys;

    static String fill(String path, Map<String, String> v) {
        String[] parts = path.split("/");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                String name = parts[i];
                parts[i] = name.equals("{engine}") || name.equals("{processEngineName}")
                        ? "default"
                        : v.getOrDefault(parts[i - 1], "none");
            }
        }
        return String.join("/", parts).replace("{", "%7B").replace("}", "%7D");
    }
}
