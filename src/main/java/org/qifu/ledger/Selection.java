package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.qifu.ledger.CaseFilter.State;
import org.qifu.ledger.Figure.Period;

/** A filter as conditions that both databases understand, for what one reader may see; used by number, list and export alike. */
final class Selection {

    private final CaseFilter filter;
    private final Visibility seen;
    private final Map<String, Object> parameters = new HashMap<>();

    Selection(CaseFilter filter, Visibility seen, Instant now) {
        this.filter = filter;
        this.seen = seen;
        parameters.putAll(seen.parameters());
        LocalDate today = LocalDate.ofInstant(now, Deadlines.ZONE);
        parameters.put("now", utc(now));
        parameters.put("today", startOf(today));
        parameters.put("tomorrow", startOf(today.plusDays(1)));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Where the lines of a source are among those asked for. */
    String where(Figure.Source source) {
        List<String> conditions = new ArrayList<>(List.of(source.base(), seen.sql()));
        equal(conditions, "f.station", "station", filter.station());
        equal(conditions, "f.board", "board", filter.board());
        equal(conditions, "f.kind", "kind", filter.kind());
        equal(conditions, "f.problem_list", "list", filter.list());
        equal(conditions, "f.appeal_class", "class", filter.caseClass());
        if (filter.provincial()) {
            conditions.add("f.provincial");
        }
        if (filter.state() == State.OPEN) {
            conditions.add("f.archived_at is null");
        } else if (filter.state() == State.LATE) {
            conditions.add("f.due_at < coalesce(f.answered_at, :now)");
        }
        unit(conditions, source.subject());
        period(conditions, source.period());
        return String.join(" and ", conditions);
    }

    /** Where the lines of a figure are, of the one group that is asked for. */
    String where(Figure figure) {
        String all = where(figure.source()) + (figure.only().isEmpty() ? "" : " and " + figure.only());
        String asked = filter.group();
        return asked == null ? all : all + " and " + group(figure, asked);
    }

    private String group(Figure figure, String asked) {
        int colon = asked.indexOf(':');
        Dimension dimension = dimension(colon < 0 ? asked : asked.substring(0, colon));
        if (!dimension.fits(figure)) {
            throw new UnknownFigure("指标“" + figure.name() + "”没有这个分组：" + asked);
        }
        String expression = dimension.sql(figure.period().at());
        if (colon < 0) {
            return "(" + expression + ") is null";
        }
        parameters.put("group", asked.substring(colon + 1));
        return "(" + expression + ") = :group";
    }

    static Dimension dimension(String name) {
        try {
            return Dimension.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new UnknownFigure("没有这个分组：" + name);
        }
    }

    private void unit(List<String> conditions, Subject subject) {
        if (subject.ofUnit()) {
            equal(conditions, "u.unit", "unit", filter.unit());
        } else if (filter.unit() != null) {
            conditions.add("(f.number in (select case_number from case_unit where until is null and unit = :unit)"
                    + " or f.kind = 'APPEAL' and f.number in (select case_number from case_step where unit = :unit))");
            parameters.put("unit", filter.unit());
        }
    }

    private void period(List<String> conditions, Period period) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        String at = String.valueOf(period.at());
        switch (period.kind()) {
            case NONE -> {}
            case TIME -> {
                compare(conditions, at + " >= :from", from == null ? null : startOf(from));
                compare(conditions, at + " < :to", to == null ? null : startOf(to.plusDays(1)));
            }
            case DAY -> {
                compare(conditions, at + " >= :firstDay", from);
                compare(conditions, at + " <= :lastDay", to);
            }
            case MONTH -> {
                compare(conditions, at + " >= :firstMonth", from == null ? null : month(from));
                compare(conditions, at + " <= :lastMonth", to == null ? null : month(to));
            }
        }
    }

    private void equal(List<String> conditions, String column, String parameter, @Nullable Object value) {
        compare(conditions, column + " = :" + parameter, value instanceof Enum<?> code ? code.name() : value);
    }

    private void compare(List<String> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(Deadlines.ZONE).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
