package org.qifu.enterprise;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file in UTF-8, or in GB18030 as Chinese spreadsheet programs save it. */
final class CsvRows {

    private CsvRows() {}

    static List<SheetRow> read(byte[] file) {
        var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
        try (CsvReader<CsvRecord> records = reader.ofCsvRecord(text(file))) {
            return records.stream()
                    .limit(SheetFile.MAX_ROWS * 2L)
                    .map(row -> new SheetRow((int) row.getStartingLineNumber(), row.getFields()))
                    .toList();
        } catch (CsvParseException e) {
            throw new RegisterRejected("CSV文件的格式不对，请检查引号是否成对、单元格是否过长，或另存为XLSX后再导入。", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        // Chinese text in GB18030 is next to never valid UTF-8, so the stricter of the two is tried first.
        String text = decoded(file, StandardCharsets.UTF_8);
        if (text == null) {
            text = decoded(file, Charset.forName("GB18030"));
        }
        if (text == null) {
            throw new RegisterRejected("无法识别文件的编码，请另存为“CSV UTF-8”或XLSX后再导入。");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String decoded(byte[] file, Charset charset) {
        try {
            // A new decoder reports what it cannot read instead of replacing it.
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
