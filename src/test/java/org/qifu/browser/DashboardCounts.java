package org.qifu.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of the dashboard counted once more, each by a statement of its own, written from its wording (口径) and not
 * from the code that counts for the dashboard. A line is a case {@code f}, or what is counted of it.
 */
final class DashboardCounts {

    private static final String OPEN = "from case_file f where f.archived_at is null";
    private static final String RUNNING = OPEN + " and f.outcome is null and f.answered_at is null";
    private static final String OF_UNIT =
            "from case_file f join (select case_number, unit from case_unit where until is null"
                    + " union select case_number, unit from case_step where ended_at is null and unit is not null) u"
                    + " on u.case_number = f.number where f.archived_at is null and f.outcome is null and f.answered_at is null";
    private static final String WARNED = " and f.due_at >= :now and (f.number, f.round, f.node) in"
            + " (select case_number, round, node from case_limit where warned_at is not null)";
    private static final String TODAY = " and f.due_at >= :day and f.due_at < :nextDay";
    private static final String LATE = " and f.due_at < :now";
    private static final String ANSWERED = "from case_file f where f.answered_at >= :from and f.answered_at < :to";
    private static final String EVENT = "from case_file f join case_event e on e.case_number = f.number"
            + " where e.happened_at >= :from and e.happened_at < :to and e.kind = ";
    private static final String LIMIT = "from case_file f join case_limit l on l.case_number = f.number"
            + " where l.node in ('1', '3', '5', '30', 'C5', 'GI', 'GS') and l.decided_at <= :now"
            + " and l.decided_at >= :from and l.decided_at < :to";
    private static final String LISTED =
            "from case_file f where f.kind = 'APPEAL' and f.problem_list in" + " ('POINT', 'CHAIN', 'BLOCK')";
    private static final String LISTED_OPEN =
            LISTED + " and f.archived_at is null and f.outcome is null and f.answered_at is null";
    private static final String LADDER = "from case_file f where f.kind = 'APPEAL' and f.appeal_class is not null"
            + " and f.accepted_at >= :from and f.accepted_at < :to";
    private static final String STAGED =
            " and f.number in (select case_number from case_event where kind = 'MOVED' and to_stage = ";
    private static final String GENERAL = ANSWERED + " and f.kind = 'APPEAL' and f.appeal_class in"
            + " ('ADVICE', 'SIMPLE', 'COMPLEX') and (f.outcome is null or f.outcome <> 'REFUSED')";
    private static final String RATED = EVENT + "'RATED' and f.rating_result is not null"
            + " and e.id = (select max(id) from case_event where kind = 'RATED' and case_number = f.number)";
    private static final String UNIT_RATED = "from case_file f join department_rating d on d.case_number = f.number"
            + " where d.rated_on between :firstDay and :lastDay";
    private static final String REVISIT = "from case_file f join revisit_case v on v.case_number = f.number"
            + " where v.closing_month between :firstMonth and :lastMonth";
    private static final String ORDER = "from case_file f join supervision_order s on s.case_number = f.number where ";
    private static final String SETTLED = EVENT + "'COMPLAINT_ANSWERED'";
    private static final String PART = "from case_file f join case_step p on p.case_number = f.number"
            + " where p.unit is not null and p.ended_how = 'COMPLETED' and p.ended_at >= :from and p.ended_at < :to"
            + " and (p.step = 'assist' or (f.kind = 'GUIDANCE' and f.number in"
            + " (select case_number from case_unit where role = 'PARTNER')))";
    private static final String SERVICE = "from case_file f join case_service t on t.case_number = f.number where ";
    private static final String IN_TIME = "f.answered_at >= :from and f.answered_at < :to";
    private static final String GUIDED = ANSWERED + " and f.kind = 'GUIDANCE'";

    /** By key of the figure; what is averaged stands behind a bar. */
    static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("open", RUNNING),
            Map.entry("dueToday", RUNNING + TODAY),
            Map.entry("warning", RUNNING + WARNED),
            Map.entry("late", RUNNING + LATE),
            Map.entry("closing", OPEN + " and (f.outcome is not null or f.answered_at is not null)"),
            Map.entry("openOfUnit", OF_UNIT),
            Map.entry("dueTodayOfUnit", OF_UNIT + TODAY),
            Map.entry("warningOfUnit", OF_UNIT + WARNED),
            Map.entry("lateOfUnit", OF_UNIT + LATE),
            Map.entry("received", "from case_file f where f.registered_at >= :from and f.registered_at < :to"),
            Map.entry(
                    "accepted",
                    "from case_file f where f.appeal_class is not null and f.accepted_at >= :from and f.accepted_at < :to"),
            Map.entry("answered", ANSWERED),
            Map.entry("answeredInTime", ANSWERED + " and f.breaches = 0 and f.answered_at <= f.due_at"),
            Map.entry(
                    "answerHours", ANSWERED + "|datediff(millisecond, f.round_accepted_at, f.answered_at) / 3600000.0"),
            Map.entry("archived", "from case_file f where f.archived_at >= :from and f.archived_at < :to"),
            Map.entry("reopened", EVENT + "'REOPENED'"),
            Map.entry("escalated", EVENT + "'MOVED' and e.to_stage in ('APPEALS', 'COUNTY')"),
            Map.entry("limits", LIMIT),
            Map.entry("limitsKept", LIMIT + " and l.ended_at <= l.due_at and l.breached_at is null"),
            Map.entry(
                    "limitsMissed",
                    LIMIT + " and not (l.ended_at is not null and l.ended_at <= l.due_at and l.breached_at is null)"),
            Map.entry("limitsLateOpen", LIMIT + " and l.ended_at is null"),
            Map.entry("listed", LISTED + " and f.accepted_at >= :from and f.accepted_at < :to"),
            Map.entry("listedOpen", LISTED_OPEN),
            Map.entry("listedLate", LISTED_OPEN + LATE),
            Map.entry("ladder", LADDER),
            Map.entry("ladderAgency", LADDER + STAGED + "'AGENCY')"),
            Map.entry("ladderAppeals", LADDER + STAGED + "'APPEALS')"),
            Map.entry("ladderCounty", LADDER + STAGED + "'COUNTY')"),
            Map.entry("ladderProvince", LADDER + " and f.provincial"),
            Map.entry("general", GENERAL),
            Map.entry("inTownship", GENERAL + " and f.filed_at is null"),
            Map.entry(
                    "provincial",
                    "from case_file f where f.provincial and f.accepted_at >= :from and f.accepted_at < :to"),
            Map.entry(
                    "provincialOpen",
                    "from case_file f where f.provincial and f.accepted_at >= :from and f.accepted_at < :to"
                            + " and f.answered_at is null and f.outcome is null"),
            Map.entry(
                    "refused",
                    "from case_file f join refusal_ground g on g.case_number = f.number"
                            + " where g.refused_at >= :from and g.refused_at < :to"),
            Map.entry("rated", RATED),
            Map.entry("satisfied", RATED + " and f.rating_result in (1, 2)"),
            Map.entry(
                    "negative",
                    RATED + " and greatest(coalesce(f.rating_response, 0), coalesce(f.rating_attitude, 0),"
                            + " coalesce(f.rating_usefulness, 0), f.rating_result) = 4"),
            Map.entry("complained", EVENT + "'COMPLAINED'"),
            Map.entry("settled", SETTLED),
            Map.entry(
                    "settledInTime",
                    SETTLED + " and (select count(*) from case_event b where b.case_number = e.case_number"
                            + " and b.kind = 'BREACHED' and left(b.node, 2) in ('CV', 'CR', 'CA') and b.id < e.id and b.id >"
                            + " coalesce((select max(a.id) from case_event a where a.case_number = e.case_number"
                            + " and a.kind = 'COMPLAINT_ANSWERED' and a.id < e.id), 0)) = 0"),
            Map.entry("unitRated", UNIT_RATED),
            Map.entry("unitSatisfied", UNIT_RATED + " and d.result in (1, 2)"),
            Map.entry(
                    "unitNegative",
                    UNIT_RATED + " and (d.responsiveness = 4 or d.attitude = 4 or d.usefulness = 4 or d.result = 4)"),
            Map.entry("revisitClosed", REVISIT),
            Map.entry("revisitDue", REVISIT + " and v.due"),
            Map.entry("revisitDone", REVISIT + " and v.done_on is not null"),
            Map.entry("ordered", ORDER + "s.opened_at >= :from and s.opened_at < :to"),
            Map.entry("ordersOpen", ORDER + "s.closed_at is null"),
            Map.entry("ordersLate", ORDER + "s.closed_at is null and s.due_at < :now"),
            Map.entry("ordersClosed", ORDER + "s.closed_at >= :from and s.closed_at < :to"),
            Map.entry("parts", PART),
            Map.entry("partHours", PART + "|p.dwell / 60.0"),
            Map.entry("partsLate", PART + " and p.ended_at > p.due_at"),
            Map.entry("servicesAsked", SERVICE + "f.registered_at >= :from and f.registered_at < :to"),
            Map.entry("services", SERVICE + IN_TIME),
            Map.entry("serviceMinutes", SERVICE + IN_TIME + "|f.service_minutes"),
            Map.entry("servicesRated", SERVICE + IN_TIME + " and f.rating_result is not null"),
            Map.entry("servicesSatisfied", SERVICE + IN_TIME + " and f.rating_result in (1, 2)"),
            Map.entry("guided", GUIDED),
            Map.entry("guidedMinutes", GUIDED + "|f.service_minutes"),
            Map.entry("guidedRated", GUIDED + " and f.rating_result is not null"),
            Map.entry("guidedSatisfied", GUIDED + " and f.rating_result in (1, 2)"));

    private final JdbcClient jdbc;
    private final Map<String, Object> parameters = new HashMap<>();

    /** Counts what happened from the first to the last day, or how things stand now. */
    DashboardCounts(JdbcClient jdbc, Instant now, LocalDate first, LocalDate last) {
        this.jdbc = jdbc;
        LocalDate today = LocalDate.ofInstant(now, Deadlines.ZONE);
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        parameters.put("day", start(today));
        parameters.put("nextDay", start(today.plusDays(1)));
        parameters.put("from", start(first));
        parameters.put("to", start(last.plusDays(1)));
        parameters.put("firstDay", first);
        parameters.put("lastDay", last);
        parameters.put("firstMonth", YearMonth.from(first).toString());
        parameters.put("lastMonth", YearMonth.from(last).toString());
    }

    /** The figure as it is written on the page, by station ({@code STATION:anwen}) and, under no name, of all. */
    Map<String, String> of(String figure, String condition) {
        String[] parts = FIGURES.get(figure).split("\\|");
        String lines = parts[0] + condition;
        String number = parts.length == 1 ? "count(*)" : "avg(cast(" + parts[1] + " as double precision))";
        Map<String, String> counts = new LinkedHashMap<>();
        jdbc.sql("select f.station, " + number + " " + lines + " group by f.station")
                .params(parameters)
                .query(row -> {
                    counts.put("STATION:" + row.getString(1), written(row.getBigDecimal(2), parts.length > 1));
                });
        counts.put(
                "",
                written(
                        jdbc.sql("select " + number + " " + lines)
                                .params(parameters)
                                .query(BigDecimal.class)
                                .optional()
                                .orElse(null),
                        parts.length > 1));
        return counts;
    }

    /** How many lines a figure is of, which for an average are those that have the number. */
    long lines(String figure, String condition) {
        String[] parts = FIGURES.get(figure).split("\\|");
        String only = parts.length == 1 ? "" : " and " + parts[1] + " is not null";
        return jdbc.sql("select count(*) " + parts[0] + condition + only)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static String written(BigDecimal number, boolean average) {
        if (number == null) {
            return "—";
        }
        BigDecimal rounded = average ? number.setScale(1, RoundingMode.HALF_UP) : number;
        return String.format("%,.1f", rounded).replace(".0", "");
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Deadlines.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
