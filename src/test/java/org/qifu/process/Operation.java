package org.qifu.process;

import java.util.regex.Pattern;

/**
 * One thing that can be asked of the server.
 *
 * @param method of HTTP
 * @param path whole path with its variables in braces
 */
record Operation(String method, String path) implements Comparable<Operation> {

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    /** Drops what a path says about the form of its variables. */
    static Operation of(String method, String path) {
        String plain = SLASHES.matcher(EXPRESSION.matcher('/' + path).replaceAll("{$1}"))
                .replaceAll("/");
        return new Operation(
                method, plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
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
