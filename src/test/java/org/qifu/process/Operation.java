package org.qifu.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that can be asked of the server.
 *
 * @param method of HTTP, {@code *} for any
 * @param path whole path with its variables in braces
 */
record Operation(String method, String path) implements Comparable<Operation> {

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ENGINE =
            Pattern.compile("^(/engine-rest/engine/\\{name}|/camunda/api/engine/engine/\\{name}|/engine-rest)(?=/)");
    private static final Pattern OWN = Pattern.compile("^(/api(?!/v1/)|/camunda/api/qifu)(?=/)");

    /** Drops what a path says about the form of its variables. */
    static Operation of(String method, String path) {
        String plain = SLASHES.matcher(EXPRESSION.matcher('/' + path).replaceAll("{$1}"))
                .replaceAll("/");
        return new Operation(
                method, plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** The same behind the sign that the table has for all doors of the engine's REST or of our own. */
    Operation behindAnyDoor() {
        if (path.equals("/camunda/api/engine/engine")) {
            return new Operation(method, "@/engine");
        }
        String signed = ENGINE.matcher(path).replaceFirst("@");
        return new Operation(method, OWN.matcher(signed).replaceFirst("~"));
    }

    List<String> parts() {
        return List.of(path.split("/", -1));
    }

    static boolean variable(String part) {
        return part.startsWith("{") || part.equals("**");
    }

    @Override
    public int compareTo(Operation other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
