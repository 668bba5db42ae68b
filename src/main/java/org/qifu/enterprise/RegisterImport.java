package org.qifu.enterprise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qifu.enterprise.EntryWriter.Line;
import org.springframework.stereotype.Service;

/**
 * Takes over a register from a file: CSV (UTF-8 or GB18030) or XLSX, headed by the Chinese names of the columns, at
 * most 5 MB and 50,000 rows, all or nothing. A file may be imported again: what is known already stays as it is.
 */
@Service
public class RegisterImport {

    private static final int SHOWN = 100;

    private final EntryCheck check;
    private final EntryWriter writer;

    RegisterImport(EntryCheck check, EntryWriter writer) {
        this.check = check;
        this.writer = writer;
    }

    /** Largest file, in bytes. */
    public static int maxBytes() {
        return SheetFile.MAX_BYTES;
    }

    /**
     * Imports a file in one transaction. Throws {@link RegisterRejected} with every faulty line, nothing is changed then.
     *
     * @param user who imports, kept in the history of each entry
     */
    public Outcome apply(Register register, byte[] file, String user) {
        List<SheetRow> rows = SheetFile.read(file);
        if (rows.isEmpty()) {
            throw new RegisterRejected("文件是空的，第1行应为表头：" + header(register) + "。");
        }
        List<Column> columns = columns(register, rows.get(0));
        if (rows.size() == 1) {
            throw new RegisterRejected("文件中只有表头，没有任何条目。");
        }
        List<Line> lines = lines(register, columns, rows.subList(1, rows.size()));
        Outcome outcome = writer.write(register, lines, user, "文件导入");
        int again = rows.size() - 1 - lines.size();
        return new Outcome(outcome.added(), outcome.changed(), outcome.unchanged() + again);
    }

    private static List<Column> columns(Register register, SheetRow heading) {
        var columns = new ArrayList<Column>();
        var problems = new ArrayList<String>();
        String place = place(heading);
        for (String cell : heading.cells()) {
            register.columns().stream()
                    .filter(column -> column.label().equals(cell.strip()))
                    .findFirst()
                    .ifPresentOrElse(columns::add, () -> problems.add(place + "不认识表头“" + shown(cell) + "”。"));
        }
        register.columns().stream()
                .filter(column -> column.required() && !columns.contains(column))
                .forEach(column -> problems.add(place + "表头缺少“" + column.label() + "”。"));
        if (columns.stream().distinct().count() < columns.size()) {
            problems.add(place + "表头有重复的列。");
        }
        if (!problems.isEmpty()) {
            problems.add("“" + register.label() + "”的表头应为：" + header(register) + "。");
            throw new RegisterRejected(problems);
        }
        return columns;
    }

    /** The entries of the file, each once. */
    private List<Line> lines(Register register, List<Column> columns, List<SheetRow> rows) {
        var lines = new LinkedHashMap<List<String>, Line>();
        var problems = new ArrayList<String>();
        for (SheetRow row : rows) {
            var checked = check.check(register, cells(columns, row));
            var line = new Line(place(row), checked.values());
            checked.faults().forEach(fault -> problems.add(line.place() + fault.sentence()));
            if (row.cells().size() > columns.size()) {
                problems.add(line.place() + "列数比表头多，请检查是否多了逗号。");
            }
            Line earlier = lines.putIfAbsent(Entry.key(register, line.values()), line);
            if (checked.faults().isEmpty()
                    && earlier != null
                    && !earlier.values().equals(line.values())) {
                problems.add(line.place() + "与" + earlier.place().replace("：", "") + "是同一条目，内容却不同。");
            }
        }
        refuse(problems);
        return List.copyOf(lines.values());
    }

    private static void refuse(List<String> problems) {
        if (problems.size() > SHOWN) {
            var shown = new ArrayList<>(problems.subList(0, SHOWN));
            shown.add("另有" + (problems.size() - SHOWN) + "处问题没有列出。");
            throw new RegisterRejected(shown);
        }
        if (!problems.isEmpty()) {
            throw new RegisterRejected(problems);
        }
    }

    private static Map<String, String> cells(List<Column> columns, SheetRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (int place = 0; place < Math.min(columns.size(), row.cells().size()); place++) {
            cells.put(columns.get(place).name(), row.cells().get(place));
        }
        return cells;
    }

    private static String header(Register register) {
        return String.join(",", register.columns().stream().map(Column::label).toList());
    }

    private static String place(SheetRow row) {
        return "第" + row.line() + "行：";
    }

    /** A cell that somebody made up, fit to be repeated on a page. */
    private static String shown(String cell) {
        String plain = cell.replaceAll("[^\\p{L}\\p{N}/_-]", "");
        return plain.substring(0, Math.min(plain.length(), 40));
    }
}
