package org.qifu.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Writes the ledger, or the list behind a figure, as a file, row by row (R-LED-02). */
@Component
public class LedgerExport {

    private final Ledger ledger;
    private final Organisation organisation;
    private final ServiceTypes types;
    private final GroupLabels labels;
    private final Clock clock;

    LedgerExport(Ledger ledger, Organisation organisation, ServiceTypes types, GroupLabels labels, Clock clock) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.types = types;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * Checks a filter before the first byte is sent.
     *
     * @throws UnknownFigure when its figure or group does not exist
     */
    public void check(CaseFilter filter, Visibility seen) {
        new LedgerQuery(filter, seen, clock.instant());
    }

    /**
     * Writes a first sheet that says what this is, the headings, and every row that passes the filter. What is not the
     * same for all rows stands in further columns after the usual ones: the station, what is counted of the case, and in
     * the list for the province who is responsible and what was done (R-ESC-14). The stream is left open.
     *
     * @param by name of who exports
     * @param personal whether ID numbers of persons and telephone numbers are shown in full
     * @param people name of the user of an id
     */
    public void write(
            CaseFilter filter,
            Visibility seen,
            Format format,
            String by,
            boolean personal,
            UnaryOperator<String> people,
            OutputStream out)
            throws IOException {
        Figure figure = Figures.of(filter.figure());
        Dimension detail = figure.subject().detail;
        Map<String, String> details = detail == null ? Map.of() : labels.of(detail);
        Map<String, String> names = new HashMap<>();
        UnaryOperator<String> units = code -> names.computeIfAbsent(code, organisation::name);
        var columns = new LedgerColumns(
                personal,
                people,
                units,
                code -> types.find(code).map(ServiceType::formLabel).orElse(code));
        var more = new MoreColumns(
                filter, detail, units, code -> labels.label(detail == null ? Dimension.NODE : detail, details, code));
        try (SheetWriter sheet = format == Format.XLSX ? new XlsxSheet(out, "企业服务台账") : new CsvSheet(out)) {
            sheet.about("说明", new AboutExport(filter, figure, labels).lines(clock.instant(), by, personal));
            sheet.row(more.headings(LedgerColumns.HEADINGS));
            ledger.each(filter, seen, row -> append(sheet, more.cells(columns.cells(row), row)));
        }
    }

    private static void append(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a ledger can be written as. */
    public enum Format {
        CSV,
        XLSX
    }
}
