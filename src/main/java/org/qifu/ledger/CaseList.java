package org.qifu.ledger;

import static org.qifu.ledger.Moments.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.StageNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list behind every figure, by the figure's own condition: what is counted is what is listed. */
@Component
public class CaseList {

    private final JdbcClient jdbc;
    private final GroupLabels labels;
    private final Clock clock;

    CaseList(JdbcClient jdbc, GroupLabels labels, Clock clock) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * One page of a list, the most urgent lines first.
     *
     * @param page from 0
     * @param people name of the user of an id
     * @throws UnknownFigure when the filter names none that exists
     */
    public CasePage page(CaseFilter filter, Visibility seen, int page, int size, UnaryOperator<String> people) {
        Instant now = clock.instant();
        Figure figure = Figures.of(filter.figure());
        Subject subject = figure.subject();
        var selection = new Selection(filter, seen, now);
        String from = " from " + subject.from + " where " + selection.where(figure);
        Dimension detail = subject.detail;
        String sql = "select f.*, " + subject.due + " as line_due, " + subject.ended + " as line_ended, "
                + (detail == null ? "null" : detail.sql(null)) + " as detail" + from + " order by " + subject.due
                + " nulls last, f.number, " + subject.order + " offset :offset rows fetch next :size rows only";
        var lines = new Lines(now, labels, detail, people);
        return new CasePage(
                count(filter, seen),
                PanelCounts.definition(figure),
                jdbc.sql(sql)
                        .params(selection.parameters())
                        .param("offset", (long) page * size)
                        .param("size", size)
                        .query((row, index) -> lines.line(row))
                        .list());
    }

    /** How long the list is: the figure itself. */
    long count(CaseFilter filter, Visibility seen) {
        Figure figure = Figures.of(filter.figure());
        var selection = new Selection(filter, seen, clock.instant());
        return jdbc.sql("select count(*) from " + figure.subject().from + " where " + selection.where(figure))
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** Lines of one list, each name looked up once. */
    private static final class Lines {

        private final Instant now;
        private final GroupLabels labels;
        private final @Nullable Dimension detail;
        private final UnaryOperator<String> people;
        private final Map<String, String> stations;
        private final Map<String, String> details;

        Lines(Instant now, GroupLabels labels, @Nullable Dimension detail, UnaryOperator<String> people) {
            this.now = now;
            this.labels = labels;
            this.detail = detail;
            this.people = people;
            this.stations = labels.of(Dimension.STATION);
            this.details = detail == null ? new HashMap<>() : labels.of(detail);
        }

        CasePage.Line line(ResultSet row) throws SQLException {
            String kind = row.getString("kind");
            String stage = row.getString("stage");
            String owner = row.getString("owner");
            String code = row.getString("detail");
            Instant due = instant(row, "line_due");
            Instant ended = instant(row, "line_ended");
            return new CasePage.Line(
                    row.getString("number"),
                    row.getString("applicant"),
                    labels.label(Dimension.STATION, stations, row.getString("station")),
                    kind,
                    LedgerLabels.kind(kind),
                    stage,
                    StageNames.of(stage),
                    owner == null ? null : people.apply(owner),
                    instant(row, "accepted_at"),
                    due,
                    instant(row, "answered_at"),
                    due != null && due.isBefore(ended == null ? now : ended),
                    detail == null ? null : labels.label(detail, details, code));
        }
    }
}
