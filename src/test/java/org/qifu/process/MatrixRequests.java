package org.qifu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What is sent to an address so that nothing but a missing right can be wrong with it. */
final class MatrixRequests {

    private static final Sent EMPTY = new Sent("", "{}", "application/json");

    /** Cases of CMMN, decisions, external tasks and tenants: there are none to be named. */
    private static final Pattern UNUSED = Pattern.compile(
            "@/(history/)?(case-|decision-|external-task|tenant).*\\{.*|@/process-definition/key/.*/tenant-id/.*");

    private final Map<String, Sent> known = new HashMap<>();

    /** A query with its question mark, a body and its type. */
    record Sent(String query, String body, String type) {}

    MatrixRequests() throws IOException {
        String text = new ClassPathResource("authorization/requests.txt").getContentAsString(StandardCharsets.UTF_8);
        text.lines().filter(line -> line.contains(" | ")).forEach(line -> {
            String[] said = line.split(" \\| ");
            known.put(said[0], sent(said[1], said.length > 2 ? said[2] : "application/json"));
        });
    }

    private static Sent sent(String said, String type) {
        if (said.startsWith("multipart ")) {
            String[] file = said.split(" ", 4);
            String body = "--x\r\nContent-Disposition: form-data; name=\"" + file[1] + "\"; filename=\"" + file[2]
                    + "\"\r\nContent-Type: text/plain\r\n\r\n" + file[3] + "\r\n--x--\r\n";
            return new Sent("", body, "multipart/form-data; boundary=x");
        }
        return said.startsWith("?") ? new Sent(said, "{}", type) : new Sent("", said, type);
    }

    /** Whether nothing of the kind exists in this product, so that there is nothing to refuse. */
    boolean absent(Operation operation) {
        return of(operation).body.equals("absent")
                || UNUSED.matcher(operation.path()).matches();
    }

    Sent of(Operation operation) {
        return known.getOrDefault(operation.toString(), EMPTY);
    }

    /** The same with what stands for the names in it. */
    Sent of(Operation operation, Map<String, String> values) {
        Sent sent = of(operation);
        return new Sent(filled(sent.query, values), filled(sent.body, values), sent.type);
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace('<' + value.getKey() + '>', value.getValue());
        }
        return filled.replaceAll("<[a-z-]+>", "none");
    }

    /** The path with what stands for each variable by the part before it. */
    static String path(Operation operation, Map<String, String> values) {
        boolean engine = operation.behindAnyDoor().path().startsWith("@");
        String[] parts = operation.path().split("/");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("{engine}") || parts[i].equals("{processEngineName}") || parts[i].equals("{name}")) {
                parts[i] = "default";
            } else if (Operation.variable(parts[i])) {
                parts[i] = values.getOrDefault(parts[i - 1], engine ? "none" : "0");
            }
        }
        return String.join("/", parts);
    }
}
