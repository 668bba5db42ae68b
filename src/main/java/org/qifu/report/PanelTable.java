package org.qifu.report;

import java.util.ArrayList;
import java.util.List;
import org.qifu.ledger.PanelView;
import org.qifu.ledger.PanelView.Cell;
import org.qifu.ledger.PanelView.Definition;

/** A panel of the dashboard as lines of text, the headings first. */
final class PanelTable {

    private PanelTable() {}

    static List<List<String>> of(PanelView panel) {
        var lines = new ArrayList<List<String>>();
        lines.add(line("", panel.columns().stream().map(Definition::name).toList()));
        panel.rows()
                .forEach(row -> lines.add(line(
                        row.label(), row.cells().stream().map(PanelTable::text).toList())));
        return lines;
    }

    /** The number as the dashboard shows it, a share behind it; nothing to average is a dash. */
    static String text(Cell cell) {
        if (cell.value() == null) {
            return "—";
        }
        return cell.percent() == null ? cell.value().toString() : cell.value() + "（" + cell.percent() + "%）";
    }

    /** Whether a column shows shares. */
    static boolean hasShare(PanelView panel, int column) {
        return panel.rows().stream().anyMatch(row -> row.cells().get(column).percent() != null);
    }

    private static List<String> line(String first, List<String> others) {
        var line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }
}
