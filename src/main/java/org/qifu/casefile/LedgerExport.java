package org.qifu.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Writes the ledger as a file, row by row. */
@Component
public class LedgerExport {

    private final Ledger ledger;
    private final Organisation organisation;

    LedgerExport(Ledger ledger, Organisation organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
    }

    /**
     * Writes the headings and every row that passes the filter; over all stations a last column names the station. The
     * stream is left open.
     *
     * @param personal whether ID numbers of persons and telephone numbers are shown in full
     * @param people name of the user of an id
     */
    public void write(
            LedgerFilter filter, Format format, boolean personal, UnaryOperator<String> people, OutputStream out)
            throws IOException {
        var columns = new LedgerColumns(personal, people);
        try (SheetWriter sheet = format == Format.XLSX ? new XlsxSheet(out, "企业服务台账") : new CsvSheet(out)) {
            boolean manyStations = filter.station() == null;
            sheet.row(manyStations ? and(LedgerColumns.HEADINGS, "企业服务站点（窗口）") : LedgerColumns.HEADINGS);
            ledger.each(filter, row -> {
                List<String> cells = columns.cells(row);
                append(sheet, manyStations ? and(cells, organisation.name(row.station())) : cells);
            });
        }
    }

    private static void append(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> and(List<String> cells, String last) {
        var more = new ArrayList<>(cells);
        more.add(last);
        return more;
    }

    /** What a ledger can be written as. */
    public enum Format {
        CSV,
        XLSX
    }
}
