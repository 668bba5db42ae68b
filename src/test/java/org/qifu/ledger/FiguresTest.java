package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

/** Every figure of every panel, its list, and the same counted by hand, on generated cases. */
class FiguresTest {

    private static final CaseFilter SEVEN_WEEKS =
            CaseFilter.ALL.during(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 22));

    /** Moments in UTC: a day of Asia/Shanghai begins at 16:00 of the day before. */
    private static final Map<String, String> MOMENTS = Map.of(
            "FROM", moment("2024-01-31 16:00:00"),
            "TODAY", moment("2024-03-21 16:00:00"),
            "TOMORROW", moment("2024-03-22 16:00:00"),
            "NOW", moment("2024-03-22 07:30:00"),
            "TO", moment("2024-03-22 16:00:00"));

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LED-03", "R-LED-07", "R-KPI-13", "R-ESC-11", "R-ESC-14", "R-LST-02"})
    void eachFigureIsWhatItsWordsSay(DataSource database) throws SQLException {
        // given cases of a year; when they are counted over seven weeks, of all stations and of one
        var desk = new FigureDesk(database).generated(500, 250);

        // then every figure is what was counted by hand, and its list is as long
        var wrong = new HashMap<String, String>();
        for (String station : List.of("", "anwen")) {
            CaseFilter filter = SEVEN_WEEKS.at(station.isEmpty() ? null : station);
            for (Figure figure : Figures.ALL) {
                long byHand = desk.byHand(sql(figure.key(), station));
                long listed = desk.listed(filter.counted(figure.key(), null));
                if (listed != byHand) {
                    wrong.put(figure.key() + " " + station, listed + " listed, by hand " + byHand);
                }
            }
        }
        assertThat(wrong).isEmpty();
        // and none of them is a figure of nothing
        assertThat(Figures.ALL)
                .extracting(Figure::key)
                .filteredOn(key -> desk.byHand(sql(key, "")) == 0)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LED-03", "R-LED-07", "R-KPI-13", "R-ESC-11", "R-LST-02", "R-LST-05"})
    void everyNumberOfEveryPanelOpensAListAsLong(DataSource database) throws SQLException {
        // given
        var desk = new FigureDesk(database).generated(150, 100);

        // then each cell, the sums and what has no group among them, is the length of its list
        Set<String> shown = new HashSet<>();
        for (PanelView.Title title : desk.panels().titles()) {
            PanelView panel = desk.panels().read(title.key(), SEVEN_WEEKS, Visibility.EVERYTHING);
            for (PanelView.Row row : panel.rows()) {
                for (PanelView.Cell cell : row.cells()) {
                    if (cell.figure() != null) {
                        shown.add(cell.figure());
                        assertThat(desk.listed(SEVEN_WEEKS.counted(cell.figure(), cell.group())))
                                .as(title.key() + " " + row.label() + " " + cell.figure())
                                .isEqualTo(number(cell));
                    }
                }
            }
        }
        // and every figure stands in a panel, but the ledger itself
        assertThat(Figures.ALL).map(Figure::key).allMatch(key -> key.equals("cases") || shown.contains(key));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-KPI-13")
    void aListIsReadPageByPageWithoutLossOrRepetition(DataSource database) throws SQLException {
        // given a list of pairs of case and node, some cases in it twice
        var desk = new FigureDesk(database).generated(120, 0);
        CaseFilter filter = CaseFilter.ALL.counted("limits", null);
        long total = desk.listed(filter);

        // when it is read in pages
        List<CasePage.Line> lines = new ArrayList<>();
        for (int page = 0; lines.size() < total; page++) {
            lines.addAll(desk.page(filter, page, 17).rows());
        }

        // then each pair is there once, in words, the most urgent first
        assertThat(lines).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(lines).extracting(CasePage.Line::detail).contains("3：代办服务3个工作日", "指导服务完成");
        assertThat(lines)
                .extracting(CasePage.Line::dueAt)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        assertThat(desk.page(filter, 9999, 17).rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-KPI-13")
    void aLimitIsKeptUpToItsLastMomentAndAnOpenOneIsLateAfterIt(DataSource database) throws SQLException {
        // given limits of one day: ended at its last millisecond, a millisecond later, open past it, and open until
        // tonight
        new LedgerCases(database)
                .with("SQ-2024-00001")
                .with("SQ-2024-00002")
                .with("SQ-2024-00003")
                .with("SQ-2024-00004")
                .limit("SQ-2024-00001", "2024-03-21T23:59:59.999", "2024-03-21T23:59:59.999")
                .limit("SQ-2024-00002", "2024-03-21T23:59:59.999", "2024-03-22T00:00")
                .limit("SQ-2024-00003", "2024-03-21T23:59:59.999", null)
                .limit("SQ-2024-00004", "2024-03-22T23:59:59.999", null);
        var desk = new FigureDesk(database);
        var thatDay = CaseFilter.ALL.during(LocalDate.of(2024, 3, 21), LocalDate.of(2024, 3, 21));

        // then all that are decided count on that day, one of them as kept, and none on the next
        assertThat(desk.listed(thatDay.counted("limits", "NODE:3"))).isEqualTo(3);
        assertThat(desk.listed(thatDay.counted("limitsKept", "NODE:3"))).isEqualTo(1);
        assertThat(desk.listed(thatDay.counted("limitsMissed", "STATION:anwen")))
                .isEqualTo(2);
        assertThat(desk.listed(thatDay.counted("limitsLateOpen", null))).isEqualTo(1);
        assertThat(desk.listed(
                        CaseFilter.ALL.during(LocalDate.of(2024, 3, 22), null).counted("limits", null)))
                .isZero();
        // and the share is rounded down
        PanelView panel = desk.panels().read("punctuality", thatDay, Visibility.EVERYTHING);
        assertThat(panel.rows().get(0).cells().get(1).percent()).isEqualTo(33.3);
    }

    private static long number(PanelView.Cell cell) {
        Long count = cell.count();
        return count == null ? Objects.requireNonNull(cell.value()).longValue() : count;
    }

    private static String sql(String figure, String station) {
        String sql = Objects.requireNonNull(CountsByHand.SQL.get(figure), figure);
        for (var moment : MOMENTS.entrySet()) {
            sql = sql.replaceAll("\\b" + moment.getKey() + "\\b", moment.getValue());
        }
        return sql.replace("STATION", station.isEmpty() ? "c.station <> ''" : "c.station = '" + station + "'")
                .replace("FIRST_MONTH", "2024-02")
                .replace("LAST_MONTH", "2024-03")
                .replace("FIRST_DAY", "2024-02-01")
                .replace("LAST_DAY", "2024-03-22");
    }

    private static String moment(String utc) {
        return "timestamp with time zone '" + utc + "+00:00'";
    }
}
