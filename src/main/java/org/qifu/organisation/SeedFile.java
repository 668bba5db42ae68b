package org.qifu.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A CSV file of the delivered organisation: plain commas, no quotes, lists inside a cell parted by {@code |}. */
record SeedFile(String name, List<Map<String, String>> rows) {

    private static final int KEEP_EMPTY_CELLS = -1;

    static SeedFile read(String name, Resource resource) {
        try {
            List<String> lines = resource.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> header = cells(lines.get(0));
            return new SeedFile(
                    name,
                    lines.stream().skip(1).map(line -> row(name, header, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a list, empty for an empty cell. */
    static List<String> list(@Nullable String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static Map<String, String> row(String name, List<String> header, String line) {
        List<String> cells = cells(line);
        if (cells.size() != header.size()) {
            throw new IllegalStateException("数据文件 " + name + " 的列数与表头不一致：" + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(header.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static List<String> cells(String line) {
        // A spreadsheet program saves UTF-8 with a byte order mark.
        return Arrays.stream(line.replace("\uFEFF", "").split(",", KEEP_EMPTY_CELLS))
                .map(String::trim)
                .toList();
    }
}
