package org.qifu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.qifu.ledger.PanelView;
import org.qifu.ledger.PanelView.Cell;
import org.qifu.ledger.PanelView.Definition;

/** A report as an Excel file: a sheet that says what was counted, then one for each panel, whose numbers are numbers. */
final class PeriodWorkbook {

    private PeriodWorkbook() {}

    static byte[] of(String title, PeriodFigures figures) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Qifu", "1.0")) {
            about(workbook.newWorksheet("说明"), title, figures);
            figures.panels().forEach(panel -> panel(workbook.newWorksheet(panel.title()), panel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void about(Worksheet sheet, String title, PeriodFigures figures) {
        sheet.width(0, 20);
        sheet.width(1, 70);
        sheet.width(2, 30);
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().set();
        line(
                sheet,
                1,
                List.of(
                        "期间",
                        figures.period().first() + " 至 " + figures.period().last()));
        line(sheet, 2, List.of("范围", figures.about()));
        line(sheet, 4, List.of("指标", "口径", "依据"));
        sheet.range(4, 0, 4, 2).style().bold().set();
        List<Definition> columns = figures.panels().get(0).columns();
        for (int i = 0; i < columns.size(); i++) {
            Definition column = columns.get(i);
            line(sheet, 5 + i, List.of(column.name(), column.formula(), column.clause()));
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
    }

    /** A share has a column of its own, so that both can be counted with. */
    private static void panel(Worksheet sheet, PanelView panel) {
        sheet.width(0, 30);
        sheet.freezePane(1, 1);
        List<List<String>> lines = PanelTable.of(panel);
        int column = 1;
        for (int i = 0; i < panel.columns().size(); i++) {
            boolean share = PanelTable.hasShare(panel, i);
            sheet.inlineString(0, column, lines.get(0).get(i + 1));
            for (int row = 0; row < panel.rows().size(); row++) {
                Cell cell = panel.rows().get(row).cells().get(i);
                sheet.inlineString(row + 1, 0, panel.rows().get(row).label());
                number(sheet, row + 1, column, cell.value());
                if (share) {
                    number(sheet, row + 1, column + 1, cell.percent());
                }
            }
            if (share) {
                sheet.inlineString(0, column + 1, lines.get(0).get(i + 1) + "（%）");
            }
            column += share ? 2 : 1;
        }
        sheet.range(0, 0, 0, column - 1).style().bold().set();
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable Number value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }
}
