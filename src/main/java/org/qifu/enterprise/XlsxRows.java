package org.qifu.enterprise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an Excel file. */
final class XlsxRows {

    /** What five megabytes of honest rows unpack to at most; more is a file made to exhaust the memory. */
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    private XlsxRows() {}

    static List<SheetRow> read(byte[] file) {
        var options = new ReadingOptions(true, false);
        try {
            refuseBomb(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options);
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return rows.limit(SheetFile.MAX_ROWS * 2L).map(XlsxRows::row).toList();
            }
        } catch (IOException | ExcelReaderException e) {
            throw new RegisterRejected("无法读取Excel文件，请用WPS或Excel重新保存为XLSX，或另存为“CSV UTF-8”后再导入。");
        }
    }

    private static void refuseBomb(byte[] file) throws IOException {
        long left = MAX_UNPACKED;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new RegisterRejected("Excel文件解压后过大，请分成几个文件导入。");
                    }
                }
            }
        }
    }

    private static SheetRow row(Row row) {
        return new SheetRow(row.getRowNum(), row.stream().map(XlsxRows::text).toList());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return dated(cell.getDataFormatString())
                ? date(cell.asDate())
                : cell.asNumber().toPlainString();
    }

    /** Excel stores days as numbers; only the format of the cell tells. */
    private static boolean dated(@Nullable String format) {
        return format != null && format.matches("(?is).*(y|d|h:).*") && !format.equalsIgnoreCase("General");
    }

    private static String date(LocalDateTime stored) {
        // The fraction of a day that stands for a time is not exact.
        LocalDateTime time = stored.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
