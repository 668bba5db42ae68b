package org.qifu.enterprise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an Excel file. */
final class XlsxRows {

    /** What five megabytes of honest rows unpack to at most; more is a file made to exhaust the memory. */
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    /** Excel stores days as numbers; only the format of the cell tells. */
    private static final String DATED = "(?is).*[yd].*";

    private XlsxRows() {}

    static List<SheetRow> read(byte[] file) {
        var options = new ReadingOptions(true, false);
        try {
            refuseBomb(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options);
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return rows.limit(SheetFile.MAX_ROWS * 2L).map(XlsxRows::row).toList();
            }
        } catch (RegisterRejected e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What a damaged file makes the library throw is of every kind.
            throw new RegisterRejected("无法读取Excel文件，请用WPS或Excel重新保存为XLSX，或另存为“CSV UTF-8”后再导入。", e);
        }
    }

    private static void refuseBomb(byte[] file) throws IOException {
        long left = MAX_UNPACKED;
        var buffer = new byte[8192];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    // What an entry says of its own size proves nothing.
                    for (int read = part.read(buffer); read >= 0 && left >= 0; read = part.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        if (left < 0) {
            throw new RegisterRejected("Excel文件解压后过大，请分成几个文件导入。");
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
        String format = cell.getDataFormatString();
        return format != null && format.matches(DATED)
                ? date(cell.asDate(), format)
                : cell.asNumber().toPlainString();
    }

    private static String date(LocalDateTime stored, String format) {
        // The fraction of a day that stands for a time is not exact.
        LocalDateTime time = stored.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return format.toLowerCase(Locale.ROOT).contains("h")
                ? time.toString()
                : time.toLocalDate().toString();
    }
}
