package org.qifu.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.ledger.Figure.Source;
import org.qifu.ledger.Panel.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a panel by one statement: one pass over each source of its figures. */
@Component
class PanelCounts {

    private final JdbcClient jdbc;
    private final GroupLabels labels;

    PanelCounts(JdbcClient jdbc, GroupLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    PanelView read(Panel panel, CaseFilter filter, Visibility seen, Instant now) {
        var selection = new Selection(filter, seen, now);
        List<Source> sources = panel.columns().stream()
                .map(column -> column.figure().source())
                .distinct()
                .toList();
        String sql = sources.stream()
                .map(source -> select(panel, source, selection))
                .collect(Collectors.joining(" union all "));
        List<Counted> parts = jdbc.sql(sql)
                .params(selection.parameters())
                .query((row, index) -> Counted.read(row, panel.columns().size()))
                .list();
        return new PanelView(
                panel.key(),
                panel.title(),
                panel.shape(),
                panel.columns().stream()
                        .map(column -> definition(column.figure()))
                        .toList(),
                rows(panel, parts));
    }

    static PanelView.Definition definition(Figure figure) {
        return new PanelView.Definition(figure.key(), figure.name(), figure.formula(), figure.clause());
    }

    private static String select(Panel panel, Source source, Selection selection) {
        Dimension by = panel.by();
        String group =
                by == null ? "cast(null as varchar(1))" : by.sql(source.period().at());
        String columns = panel.columns().stream()
                .map(column -> columns(column.figure(), source))
                .collect(Collectors.joining(", "));
        return "select " + group + ", " + columns + " from " + source.subject().from + " where "
                + selection.where(source) + (by == null ? "" : " group by " + group);
    }

    /** Count and average of a figure, nothing when it comes from another source. */
    private static String columns(Figure figure, Source source) {
        if (!figure.source().equals(source)) {
            return "0, cast(null as double precision)";
        }
        String only = figure.only();
        String count = only.isEmpty() ? "count(*)" : "count(case when " + only + " then 1 end)";
        String number = figure.average();
        if (number == null) {
            return count + ", cast(null as double precision)";
        }
        String counted = only.isEmpty() ? number : "case when " + only + " then " + number + " end";
        return count + ", cast(sum(" + counted + ") as double precision)";
    }

    private List<PanelView.Row> rows(Panel panel, List<Counted> parts) {
        Counted all = parts.stream().reduce(Counted.nothing(panel.columns().size()), Counted::plus);
        Dimension by = panel.by();
        if (by == null) {
            return List.of(new PanelView.Row(null, "合计", cells(panel, all, null)));
        }
        Map<String, String> names = labels.of(by);
        Map<String, Counted> groups = parts.stream()
                .collect(Collectors.toMap(part -> String.valueOf(part.group()), part -> part, Counted::plus));
        by.always.forEach(code ->
                groups.putIfAbsent(code, Counted.nothing(panel.columns().size()).in(code)));
        List<String> order = new ArrayList<>(names.keySet());
        List<Counted> sorted = groups.values().stream()
                .sorted(Comparator.comparingInt((Counted group) -> place(order, group))
                        .thenComparing(group -> String.valueOf(group.group())))
                .toList();
        var sum = new PanelView.Row(null, "合计", cells(panel, all, null));
        return Stream.concat(
                        sorted.stream().map(group -> {
                            String code = group.group();
                            String key = by.group(code);
                            return new PanelView.Row(key, labels.label(by, names, code), cells(panel, group, key));
                        }),
                        Stream.of(sum))
                .toList();
    }

    private static int place(List<String> order, Counted group) {
        String code = group.group();
        int place = code == null ? -1 : order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    private static List<PanelView.Cell> cells(Panel panel, Counted group, @Nullable String key) {
        return IntStream.range(0, panel.columns().size())
                .mapToObj(i -> cell(panel, group, i, key))
                .toList();
    }

    private static PanelView.Cell cell(Panel panel, Counted group, int i, @Nullable String key) {
        Column column = panel.columns().get(i);
        Figure figure = column.figure();
        long count = group.count(i);
        if (figure.average() != null) {
            return new PanelView.Cell(group.average(i), count, null, null, figure.key(), key, null);
        }
        Figure whole = column.of();
        Double percent = whole == null ? null : Tones.percent(count, group.count(place(panel, whole)));
        return new PanelView.Cell(
                count, null, percent, null, figure.key(), key, Tones.of(figure, group.group(), count, percent));
    }

    private static int place(Panel panel, Figure figure) {
        return panel.columns().stream().map(Column::figure).toList().indexOf(figure);
    }
}
