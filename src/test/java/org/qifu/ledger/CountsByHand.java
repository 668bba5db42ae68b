package org.qifu.ledger;

import java.util.Map;

/**
 * Every figure counted once more, by statements written without looking at {@link Figures}. FROM, TO, NOW, TODAY, TOMORROW
 * stand for moments, STATION for a condition on {@code c.station}.
 */
final class CountsByHand {

    private static final String RATED = "select count(*) from (select case_number, max(id) as id from case_event"
            + " where kind = 'RATED' group by case_number) last join case_event e on e.id = last.id"
            + " join case_file c on c.number = e.case_number where e.happened_at >= FROM and e.happened_at < TO"
            + " and c.rating_result is not null and STATION";

    private static final String LIMITS = "select count(*) from case_limit l, case_file c where c.number = l.case_number"
            + " and l.decided_at >= FROM and l.decided_at < TO and l.decided_at <= NOW"
            + " and l.node not in ('GC', 'GV', 'CV', 'CR', 'CA') and STATION";

    private static final String MOVED = "select count(distinct c.number) from case_file c left join case_event e"
            + " on e.case_number = c.number and e.kind = 'MOVED' where c.kind = 'APPEAL' and c.appeal_class is not null"
            + " and c.accepted_at >= FROM and c.accepted_at < TO and STATION";

    private static final String RUNNING = "select count(*) from case_file c where c.archived_at is null"
            + " and coalesce(c.answered_at, c.accepted_at, c.registered_at) is not null and c.answered_at is null"
            + " and coalesce(c.outcome, '') = '' and STATION";

    private static final String OF_UNITS =
            "select count(*) from (select distinct n, unit from (select case_number as n, unit"
                    + " from case_unit where until is null union all select case_number, unit from case_step where ended_at is null"
                    + " and unit is not null) given) given join case_file c on c.number = given.n where c.archived_at is null"
                    + " and c.answered_at is null and c.outcome is null and STATION";

    private static final String WARNED = " and c.due_at >= NOW and c.number in (select w.case_number from case_limit w"
            + " join case_file o on o.number = w.case_number where w.round = o.round and w.node = o.node and w.warned_at <= NOW)";

    private static final String ANSWERED =
            "select count(*) from case_file c where c.answered_at >= FROM and c.answered_at < TO" + " and STATION";

    private static final String EVENTS =
            "select count(*) from case_event e join case_file c on c.number = e.case_number"
                    + " where e.happened_at >= FROM and e.happened_at < TO and STATION";

    private static final String REVISITS =
            "select count(*) from revisit_case r join case_file c on c.number = r.case_number"
                    + " where r.closing_month >= 'FIRST_MONTH' and r.closing_month <= 'LAST_MONTH' and STATION";

    private static final String ORDERS =
            "select count(*) from case_file c join supervision_order o on o.case_number = c.number" + " where STATION";

    private static final String RATINGS =
            "select count(*) from department_rating d join case_file c on c.number = d.case_number"
                    + " where d.rated_on >= date 'FIRST_DAY' and d.rated_on <= date 'LAST_DAY' and STATION";

    private static final String PARTS = "select count(*) from case_step p join case_file c on c.number = p.case_number"
            + " where p.ended_at >= FROM and p.ended_at < TO and p.ended_how <> 'CANCELLED' and p.unit is not null and STATION"
            + " and (p.step = 'assist' or c.number in (select case_number from case_unit where role = 'PARTNER')"
            + " and c.kind <> 'APPEAL')";

    private static final String SERVICES =
            "select count(*) from case_file c join case_service s on s.case_number = c.number"
                    + " where c.answered_at >= FROM and c.answered_at < TO and STATION";

    private static final String LISTED =
            "select count(*) from case_file c where c.problem_list in ('POINT', 'CHAIN', 'BLOCK')" + " and STATION";

    private static final String SATISFIED = " and c.rating_result in (1, 2)";

    private static final String NEGATIVE =
            " and greatest(c.rating_response, c.rating_attitude, c.rating_usefulness," + " c.rating_result) = 4";

    static final Map<String, String> SQL = Map.ofEntries(
            Map.entry(
                    "cases",
                    "select count(*) from case_file c where STATION and (c.accepted_at >= FROM and c.accepted_at < TO"
                            + " or c.accepted_at is null and c.registered_at >= FROM and c.registered_at < TO)"),
            Map.entry("open", RUNNING),
            Map.entry("dueToday", RUNNING + " and c.due_at between TODAY and TOMORROW and c.due_at <> TOMORROW"),
            Map.entry("warning", RUNNING + WARNED),
            Map.entry("late", RUNNING + " and NOW > c.due_at"),
            Map.entry(
                    "closing",
                    "select count(*) from case_file c where c.archived_at is null and STATION"
                            + " and (c.answered_at is not null or c.outcome is not null)"),
            Map.entry("openOfUnit", OF_UNITS),
            Map.entry("dueTodayOfUnit", OF_UNITS + " and c.due_at >= TODAY and c.due_at < TOMORROW"),
            Map.entry("warningOfUnit", OF_UNITS + WARNED),
            Map.entry("lateOfUnit", OF_UNITS + " and NOW > c.due_at"),
            Map.entry(
                    "received",
                    "select count(*) from case_file c where c.registered_at >= FROM and c.registered_at < TO"
                            + " and STATION"),
            Map.entry(
                    "accepted",
                    "select count(*) from case_file c where c.accepted_at >= FROM and c.accepted_at < TO"
                            + " and c.appeal_class is not null and STATION"),
            Map.entry("answered", ANSWERED),
            Map.entry("answeredInTime", ANSWERED + " and c.due_at >= c.answered_at and c.breaches < 1"),
            Map.entry("answerHours", ANSWERED),
            Map.entry(
                    "archived",
                    "select count(*) from case_file c where c.archived_at >= FROM and c.archived_at < TO"
                            + " and STATION"),
            Map.entry("reopened", EVENTS + " and e.kind = 'REOPENED'"),
            Map.entry(
                    "escalated",
                    EVENTS + " and e.kind = 'MOVED' and (e.to_stage = 'APPEALS' or e.to_stage = 'COUNTY')"),
            Map.entry("limits", LIMITS),
            Map.entry("limitsKept", LIMITS + " and l.due_at >= l.ended_at and l.breached_at is null"),
            Map.entry(
                    "limitsMissed",
                    LIMITS + " and not (coalesce(l.due_at >= l.ended_at, false) and l.breached_at is null)"),
            Map.entry("limitsLateOpen", LIMITS + " and l.ended_at is null"),
            Map.entry("listed", LISTED + " and c.accepted_at >= FROM and c.accepted_at < TO"),
            Map.entry(
                    "listedOpen",
                    LISTED + " and c.archived_at is null and c.answered_at is null and c.outcome is null"),
            Map.entry(
                    "listedLate",
                    LISTED + " and c.archived_at is null and c.answered_at is null and c.outcome is null"
                            + " and c.due_at < NOW"),
            Map.entry("ladder", MOVED),
            Map.entry("ladderAgency", MOVED + " and e.to_stage = 'AGENCY'"),
            Map.entry("ladderAppeals", MOVED + " and e.to_stage = 'APPEALS'"),
            Map.entry("ladderCounty", MOVED + " and e.to_stage = 'COUNTY'"),
            Map.entry("ladderProvince", MOVED + " and c.provincial = true"),
            Map.entry(
                    "general",
                    ANSWERED + " and c.kind = 'APPEAL' and c.appeal_class in ('ADVICE', 'SIMPLE', 'COMPLEX')"
                            + " and (c.outcome is null or c.outcome <> 'REFUSED')"),
            Map.entry(
                    "inTownship",
                    ANSWERED + " and c.kind = 'APPEAL' and c.appeal_class in ('ADVICE', 'SIMPLE', 'COMPLEX')"
                            + " and (c.outcome is null or c.outcome <> 'REFUSED') and c.filed_at is null"),
            Map.entry(
                    "provincial",
                    "select count(*) from case_file c where c.provincial = true and c.accepted_at >= FROM"
                            + " and c.accepted_at < TO and STATION"),
            Map.entry(
                    "provincialOpen",
                    "select count(*) from case_file c where c.provincial = true and c.accepted_at >= FROM"
                            + " and c.accepted_at < TO and STATION and c.answered_at is null and c.outcome is null"),
            Map.entry(
                    "refused",
                    "select count(*) from refusal_ground g join case_file c on c.number = g.case_number"
                            + " where g.refused_at >= FROM and g.refused_at < TO and STATION"),
            Map.entry("rated", RATED),
            Map.entry("satisfied", RATED + SATISFIED),
            Map.entry("negative", RATED + NEGATIVE),
            Map.entry("complained", EVENTS + " and e.kind = 'COMPLAINED'"),
            Map.entry("settled", EVENTS + " and e.kind = 'COMPLAINT_ANSWERED'"),
            Map.entry(
                    "settledInTime",
                    EVENTS + " and e.kind = 'COMPLAINT_ANSWERED' and (select count(*) from case_event b"
                            + " where b.case_number = c.number and b.node in ('CR', 'CV2') and b.id < e.id and b.id > (select"
                            + " coalesce(max(p.id), 0) from case_event p where p.case_number = c.number"
                            + " and p.kind = 'COMPLAINT_ANSWERED' and p.id < e.id)) = 0"),
            Map.entry("unitRated", RATINGS),
            Map.entry("unitSatisfied", RATINGS + " and d.result in (1, 2)"),
            Map.entry(
                    "unitNegative",
                    RATINGS + " and greatest(d.responsiveness, d.attitude, d.usefulness, d.result) = 4"),
            Map.entry("revisitClosed", REVISITS),
            Map.entry("revisitDue", REVISITS + " and r.due = true"),
            Map.entry("revisitDone", REVISITS + " and r.done_on is not null"),
            Map.entry("ordered", ORDERS + " and o.opened_at >= FROM and o.opened_at < TO"),
            Map.entry("ordersOpen", ORDERS + " and o.closed_at is null"),
            Map.entry("ordersLate", ORDERS + " and o.closed_at is null and NOW > o.due_at"),
            Map.entry("ordersClosed", ORDERS + " and o.closed_at >= FROM and o.closed_at < TO"),
            Map.entry("parts", PARTS),
            Map.entry("partHours", PARTS + " and p.dwell >= 0"),
            Map.entry("partsLate", PARTS + " and p.ended_at > p.due_at"),
            Map.entry(
                    "servicesAsked",
                    "select count(*) from case_file c join case_service s on s.case_number = c.number"
                            + " where c.registered_at >= FROM and c.registered_at < TO and STATION"),
            Map.entry("services", SERVICES),
            Map.entry("serviceMinutes", SERVICES + " and c.service_minutes > 0"),
            Map.entry("servicesRated", SERVICES + " and c.rating_result > 0"),
            Map.entry("servicesSatisfied", SERVICES + SATISFIED),
            Map.entry("guided", ANSWERED + " and c.number like 'ZD-%'"),
            Map.entry("guidedMinutes", ANSWERED + " and c.number like 'ZD-%' and c.service_minutes > 0"),
            Map.entry("guidedRated", ANSWERED + " and c.number like 'ZD-%' and c.rating_result > 0"),
            Map.entry("guidedSatisfied", ANSWERED + " and c.number like 'ZD-%'" + SATISFIED));

    private CountsByHand() {}
}
