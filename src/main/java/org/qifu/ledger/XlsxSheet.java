package org.qifu.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel file whose cells are all text, which Excel never takes for formulas or numbers. */
final class XlsxSheet implements SheetWriter {

    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final String name;
    private @Nullable Worksheet table;
    private int rows;

    XlsxSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Qifu", "1.0");
        this.name = name;
    }

    @Override
    public void about(String title, List<List<String>> lines) throws IOException {
        Worksheet sheet = workbook.newWorksheet(title);
        sheet.width(0, 24);
        sheet.width(1, 60);
        sheet.width(2, 90);
        for (int row = 0; row < lines.size(); row++) {
            write(sheet, row, lines.get(row));
            sheet.style(row, 0).bold().set();
        }
        sheet.finish();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        Worksheet sheet = table;
        if (sheet == null) {
            sheet = workbook.newWorksheet(name);
            sheet.freezePane(1, 1);
            table = sheet;
        }
        write(sheet, rows, cells);
        if (rows == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }
}
