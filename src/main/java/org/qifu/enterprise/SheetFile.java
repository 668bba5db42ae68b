package org.qifu.enterprise;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A spreadsheet that came in: CSV or XLSX, told apart by its first bytes. */
final class SheetFile {

    /** Largest file, in bytes. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Most rows, the heading not counted. */
    static final int MAX_ROWS = 50_000;

    static final String TOO_MANY = "文件超过" + MAX_ROWS + "行，请分成几个文件导入。";

    private SheetFile() {}

    /** Its rows without the blank ones, the heading first; throws {@link RegisterRejected} when it cannot be read. */
    static List<SheetRow> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new RegisterRejected("文件超过5 MB，请分成几个文件导入。");
        }
        byte[] start = Arrays.copyOf(file, 8);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new RegisterRejected("这是旧版Excel文件（xls）或加密文件，请另存为不加密的“Excel 工作簿（*.xlsx）”后再导入。");
        }
        boolean workbook = ReadableWorkbook.isOOXMLZipHeader(start);
        List<SheetRow> rows = workbook ? XlsxRows.read(file) : CsvRows.read(file);
        List<SheetRow> filled =
                rows.stream().map(SheetRow::trimmed).filter(row -> !row.blank()).toList();
        if (filled.size() > MAX_ROWS + 1) {
            throw new RegisterRejected(TOO_MANY);
        }
        return filled;
    }
}
