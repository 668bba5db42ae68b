package org.qifu.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address as a row of the table names it.
 *
 * @param method of HTTP, {@code *} for any
 * @param path {@code *} stands for one variable, {@code **} at the end for all that follows, nothing included
 */
record Address(String method, String path) {

    private static final String REST = "**";

    /** Of two rows that say something of an operation, the one that says more of it is meant. */
    int precision() {
        List<String> parts = List.of(path.split("/"));
        int said = (int) parts.stream().filter(it -> !it.startsWith("*")).count();
        return said * 10 + (path.endsWith(REST) ? 0 : 5) + (method.equals("*") ? 0 : 1);
    }

    /**
     * The operation, with its variables replaced by what this address says in their places; empty when this address does
     * not name it.
     */
    Optional<Operation> in(Operation operation) {
        if (!method.equals("*") && !method.equals(operation.method())) {
            return Optional.empty();
        }
        List<String> said = List.of(path.split("/", -1));
        List<String> parts = operation.parts();
        var found = new ArrayList<String>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).equals(REST)) {
                found.addAll(parts.subList(Math.min(i, parts.size()), parts.size()));
                return Optional.of(new Operation(operation.method(), String.join("/", found)));
            }
            if (i >= parts.size() || !fits(said.get(i), parts.get(i))) {
                return Optional.empty();
            }
            found.add(said.get(i).equals("*") ? parts.get(i) : said.get(i));
        }
        return said.size() == parts.size()
                ? Optional.of(new Operation(operation.method(), String.join("/", found)))
                : Optional.empty();
    }

    private static boolean fits(String said, String part) {
        return said.equals("*") ? Operation.variable(part) : said.equals(part) || Operation.variable(part);
    }
}
