package org.qifu.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/authorization.md as a test reads it. */
final class AuthorizationTable {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String HEAD = "| 操作 | 地址 |";

    private AuthorizationTable() {}

    /** What a role may do. */
    enum Right {
        ALL("✓"),
        OWN("本"),
        NONE("—");

        private final String sign;

        Right(String sign) {
            this.sign = sign;
        }

        static Right of(String sign) {
            return Arrays.stream(values())
                    .filter(it -> it.sign.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no right: " + sign));
        }
    }

    /** One line of a table. */
    record Row(String section, String name, List<Address> addresses, Map<String, Right> rights) {}

    /** All rows of all tables. */
    static List<Row> read() throws IOException {
        var rows = new ArrayList<Row>();
        String section = "";
        List<String> roles = List.of();
        for (String line : Files.readAllLines(Path.of("docs/authorization.md"))) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
                roles = List.of();
            } else if (line.startsWith(HEAD)) {
                roles = cells(line).subList(2, cells(line).size());
            } else if (line.startsWith("| ") && !roles.isEmpty()) {
                rows.add(row(section, roles, cells(line)));
            }
        }
        return rows;
    }

    private static Row row(String section, List<String> roles, List<String> cells) {
        var rights = new LinkedHashMap<String, Right>();
        for (int i = 0; i < roles.size(); i++) {
            rights.put(roles.get(i), Right.of(cells.get(i + 2)));
        }
        List<Address> addresses = CODE.matcher(cells.get(1))
                .results()
                .map(found -> found.group(1))
                .flatMap(AuthorizationTable::addresses)
                .toList();
        return new Row(section, cells.get(0), addresses, rights);
    }

    /** {@code GET POST @/task} is two. */
    private static Stream<Address> addresses(String said) {
        List<String> words = List.of(said.split(" "));
        String path = words.get(words.size() - 1);
        return words.subList(0, words.size() - 1).stream().map(method -> new Address(method, path));
    }

    private static List<String> cells(String line) {
        Matcher ends = Pattern.compile("^\\||\\|$").matcher(line.strip());
        return Stream.of(ends.replaceAll("").split("\\|")).map(String::strip).toList();
    }
}
