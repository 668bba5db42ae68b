package org.qifu.ledger;

import static org.qifu.ledger.Subject.CASE;
import static org.qifu.ledger.Subject.EVENT;
import static org.qifu.ledger.Subject.LIMIT;
import static org.qifu.ledger.Subject.ORDER;
import static org.qifu.ledger.Subject.REFUSAL;
import static org.qifu.ledger.Subject.REVISIT;
import static org.qifu.ledger.Subject.SERVICE;
import static org.qifu.ledger.Subject.STEP;
import static org.qifu.ledger.Subject.UNIT;
import static org.qifu.ledger.Subject.UNIT_RATING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.ledger.Figure.Period;

/**
 * Every figure of dashboard, ledger, reports and interface, each defined once: what it counts, by which words, asked for
 * by which clause (R-LED-03, R-LED-07, R-KPI-07 to 13, R-LST-02, R-ESC-11, R-ESC-14). {@code :now} is the moment of
 * asking, {@code :today} and {@code :tomorrow} the day around it in Asia/Shanghai; a period holds both its days.
 */
final class Figures {

    // ---- 台账 -------------------------------------------------------------------------------------------------------
    static final Figure LEDGER = figure(
            "cases",
            "办件",
            "受理时间（尚未受理的按登记时间）在期间内的全部办件",
            "003 二(四)",
            CASE,
            "1 = 1",
            Period.of("coalesce(f.accepted_at, f.registered_at)"));

    // ---- 今日情况 ----------------------------------------------------------------------------------------------------
    private static final String RUNNING = "f.answered_at is null and f.outcome is null";

    static final Figure OPEN = figure(
                    "unarchived", "未归档", "此刻尚未归档的办件", "002 M1-1(5)", CASE, "f.archived_at is null", Period.NOW)
            .part("open", "在办", "此刻尚未答复（服务）、也未不予受理或撤回的办件", RUNNING);
    static final Figure DUE_TODAY = OPEN.part(
            "dueToday", "今日到期", "在办办件中，当前时限于今日24时前届满的", RUNNING + " and f.due_at >= :today and f.due_at < :tomorrow");
    static final Figure WARNING = OPEN.part(
            "warning",
            "预警",
            "在办办件中，当前时限已预警、尚未届满的",
            RUNNING + " and f.due_at >= :now and exists (select 1 from case_limit w where w.case_number = f.number"
                    + " and w.round = f.round and w.node = f.node and w.warned_at is not null)");
    static final Figure LATE = OPEN.part("late", "超期", "在办办件中，当前时限已届满的", RUNNING + " and f.due_at < :now");
    static final Figure CLOSING = OPEN.part("closing", "待归档", "已答复（服务）、不予受理或撤回，尚未归档的办件", "not (" + RUNNING + ")");

    static final Figure OPEN_OF_UNIT = ofUnit(OPEN);
    static final Figure DUE_TODAY_OF_UNIT = ofUnit(DUE_TODAY);
    static final Figure WARNING_OF_UNIT = ofUnit(WARNING);
    static final Figure LATE_OF_UNIT = ofUnit(LATE);

    // ---- 运行情况 (R-LED-03) -----------------------------------------------------------------------------------------
    private static final String ANALYSED = "002 W-二(一); 003 二(二)";

    static final Figure RECEIVED =
            figure("received", "登记", "登记时间在期间内的办件", ANALYSED, CASE, "1 = 1", Period.of("f.registered_at"));
    static final Figure ACCEPTED = figure(
            "accepted",
            "受理",
            "在期间内受理的办件，不含不予受理的",
            ANALYSED,
            CASE,
            "f.appeal_class is not null",
            Period.of("f.accepted_at"));
    static final Figure ANSWERED = figure(
            "answered",
            "办结答复",
            "在期间内答复企业或完成服务的办件，重新办理的按最近一次",
            ANALYSED,
            CASE,
            "f.answered_at is not null",
            Period.of("f.answered_at"));
    static final Figure ANSWERED_IN_TIME = ANSWERED.part(
            "answeredInTime", "按期答复", "期间内答复的办件中，全部节点均未超期的", "f.breaches = 0 and f.answered_at <= f.due_at");
    static final Figure ANSWER_HOURS = ANSWERED.average(
            "answerHours",
            "平均用时（小时）",
            "期间内答复的办件，自（本轮）受理至答复的自然小时数的平均值",
            "(extract(epoch from f.answered_at) - extract(epoch from f.round_accepted_at)) / 3600");
    static final Figure ARCHIVED = figure(
            "archived", "归档", "在期间内归档的办件", ANALYSED, CASE, "f.archived_at is not null", Period.of("f.archived_at"));
    static final Figure REOPENED =
            figure("reopened", "重新办理", "期间内回访未解决而重新办理的次数", ANALYSED, EVENT, "e.kind = 'REOPENED'", happened());
    static final Figure ESCALATED = figure(
            "escalated",
            "提级",
            "期间内转入诉求服务或难事办理窗口的次数",
            ANALYSED,
            EVENT,
            "e.kind = 'MOVED' and e.to_stage in ('APPEALS', 'COUNTY')",
            happened());

    // ---- 1、3、5、30 限时办结 (R-KPI-13) -------------------------------------------------------------------------------
    static final Figure DECIDED = figure(
            "limits",
            "应办结节点",
            "期间内已见分晓的时限节点：在期间内办结的，或者时限在期间内届满的（含超期未办结）",
            "003 二(五)",
            LIMIT,
            "l.decided_at <= :now and l.node in ('1', '3', '5', '30', 'C5', 'GI', 'GS')",
            Period.of("l.decided_at"));
    static final Figure KEPT = DECIDED.part(
            "limitsKept", "按期", "应办结节点中，在时限内办结的；按期率＝按期÷应办结节点", "l.breached_at is null and l.ended_at <= l.due_at");
    static final Figure MISSED = DECIDED.part(
            "limitsMissed",
            "超期",
            "应办结节点中，超过时限办结的，以及超期至今未办结的",
            "(l.breached_at is not null or l.ended_at is null or l.ended_at > l.due_at)");
    static final Figure MISSED_OPEN =
            DECIDED.part("limitsLateOpen", "其中至今未办结", "应办结节点中，时限已届满、至今未办结的", "l.ended_at is null");

    // ---- 三张问题清单（点上、链上、块上） (R-LST-02) ----------------------------------------------------------------------
    private static final String LISTED = "f.kind = 'APPEAL' and f.problem_list is not null";

    static final Figure LISTED_NEW =
            figure("listed", "新增", "在期间内受理、列入该清单的问题", "002 M6-2", CASE, LISTED, Period.of("f.accepted_at"));
    static final Figure LISTED_OPEN = figure(
                    "listedUnarchived",
                    "未归档",
                    "清单中此刻尚未归档的问题",
                    "002 M6-2",
                    CASE,
                    LISTED + " and f.archived_at is null",
                    Period.NOW)
            .part("listedOpen", "在办", "清单中此刻尚未答复的问题", RUNNING);
    static final Figure LISTED_LATE =
            LISTED_OPEN.part("listedLate", "超期", "清单中在办、当前时限已届满的问题", RUNNING + " and f.due_at < :now");

    // ---- 代办→诉求→难事 ----------------------------------------------------------------------------------------------
    static final Figure APPEALS_ACCEPTED = figure(
            "ladder",
            "受理",
            "在期间内受理的企业问题（诉求）",
            "003 二(四)",
            CASE,
            "f.kind = 'APPEAL' and f.appeal_class is not null",
            Period.of("f.accepted_at"));
    static final Figure AT_AGENCY = APPEALS_ACCEPTED.part("ladderAgency", "代办服务", "其中到过代办服务的", reached("AGENCY"));
    static final Figure AT_APPEALS = APPEALS_ACCEPTED.part("ladderAppeals", "诉求服务", "其中到过诉求服务的", reached("APPEALS"));
    static final Figure AT_COUNTY = APPEALS_ACCEPTED.part("ladderCounty", "难事办理窗口", "其中到过难事办理窗口的", reached("COUNTY"));
    static final Figure AT_PROVINCE = APPEALS_ACCEPTED.part("ladderProvince", "需省级层面解决", "其中需省级层面解决的", "f.provincial");

    // ---- 不出乡镇（街道） (R-ESC-11) ----------------------------------------------------------------------------------
    static final Figure GENERAL = figure(
            "general",
            "办结的一般问题",
            "在期间内答复的企业问题（诉求），不含投诉、信访和不予受理的",
            "002 M6-1; 003 前言",
            CASE,
            "f.kind = 'APPEAL' and f.answered_at is not null and f.appeal_class <> 'COMPLAINT'"
                    + " and coalesce(f.outcome, '') <> 'REFUSED'",
            Period.of("f.answered_at"));
    static final Figure IN_TOWNSHIP =
            GENERAL.part("inTownship", "不出乡镇（街道）、区块", "其中未申报难事办理窗口、在站点办结的", "f.filed_at is null");

    // ---- 需省级层面解决 (R-ESC-14) ------------------------------------------------------------------------------------
    static final Figure PROVINCIAL = figure(
            "provincial",
            "需省级层面解决",
            "受理时间在期间内、经难事办理窗口认定需省级层面解决的问题",
            "002 W-三(二)",
            CASE,
            "f.provincial",
            Period.of("f.accepted_at"));
    static final Figure PROVINCIAL_OPEN = PROVINCIAL.part("provincialOpen", "其中在办", "其中此刻尚未答复的", RUNNING);

    // ---- 不予受理 ---------------------------------------------------------------------------------------------------
    static final Figure REFUSED = figure(
            "refused", "不予受理", "在期间内不予受理的指导服务，按理由计，一件有几项理由的逐项计", "000 九", REFUSAL, "1 = 1", Period.of("g.refused_at"));

    // ---- 评价与整改 --------------------------------------------------------------------------------------------------
    static final Figure RATED = figure(
            "rated",
            "已评价",
            "在期间内评价的办件，多次评价的按最近一次",
            "001 三.5",
            EVENT,
            "e.kind = 'RATED' and f.rating_result is not null and not exists (select 1 from case_event r"
                    + " where r.case_number = e.case_number and r.kind = 'RATED' and r.id > e.id)",
            happened());
    static final Figure SATISFIED =
            RATED.part("satisfied", "满意", "其中“服务结果是否满意”为非常满意或满意的；满意率＝满意÷已评价", "f.rating_result <= 2");
    static final Figure NEGATIVE = RATED.part(
            "negative",
            "差评",
            "其中任何一项为最低一档的；差评率＝差评÷已评价",
            "4 in (f.rating_response, f.rating_attitude, f.rating_usefulness, f.rating_result)");
    static final Figure COMPLAINED =
            figure("complained", "差评和投诉", "期间内进入核实整改的差评和投诉", "000 G-十一(七)", EVENT, "e.kind = 'COMPLAINED'", happened());
    static final Figure SETTLED = figure(
            "settled",
            "已整改反馈",
            "期间内核实整改完毕并答复企业的差评和投诉",
            "000 G-十一(七)",
            EVENT,
            "e.kind = 'COMPLAINT_ANSWERED'",
            happened());
    static final Figure SETTLED_IN_TIME = SETTLED.part(
            "settledInTime",
            "按期整改反馈",
            "其中核实、整改、反馈均未超期的",
            "not exists (select 1 from case_event b where b.case_number = e.case_number and b.kind = 'BREACHED'"
                    + " and substring(b.node, 1, 2) in ('CV', 'CR', 'CA') and b.id < e.id"
                    + " and not exists (select 1 from case_event a where a.case_number = b.case_number"
                    + " and a.kind = 'COMPLAINT_ANSWERED' and a.id > b.id and a.id < e.id))");
    static final Figure UNIT_RATED = figure(
            "unitRated",
            "被评价",
            "在期间内对单位的评价，一件评价几个单位的逐个计",
            "001 三.5",
            UNIT_RATING,
            "1 = 1",
            new Period("u.rated_on", Period.Kind.DAY));
    static final Figure UNIT_SATISFIED = UNIT_RATED.part("unitSatisfied", "满意", "其中服务结果为非常满意或满意的", "u.result <= 2");
    static final Figure UNIT_NEGATIVE = UNIT_RATED.part(
            "unitNegative", "差评", "其中任何一项为最低一档的", "4 in (u.responsiveness, u.attitude, u.usefulness, u.result)");

    // ---- 回访 (R-REV-10) ---------------------------------------------------------------------------------------------
    static final Figure REVISIT_CLOSED = figure(
            "revisitClosed",
            "办结",
            "在期间各月办结、计入回访基数的办件",
            "003 二(四); 002 M6-6",
            REVISIT,
            "1 = 1",
            new Period("v.closing_month", Period.Kind.MONTH));
    static final Figure REVISIT_DUE = REVISIT_CLOSED.part("revisitDue", "应回访", "其中抽中或必须回访的", "v.due");
    static final Figure REVISIT_DONE = REVISIT_CLOSED.part(
            "revisitDone", "已回访", "其中已回访的；回访率＝已回访÷办结，一般问题不低于20%，疑难和投诉类问题100%", "v.done_on is not null");

    // ---- 督办 (R-KPI-11) ---------------------------------------------------------------------------------------------
    static final Figure ORDERED =
            figure("ordered", "新开督办", "在期间内开出的督办", "002 M1-1(5)", ORDER, "1 = 1", Period.of("s.opened_at"));
    static final Figure ORDERS_OPEN =
            figure("ordersOpen", "未办结督办", "此刻尚未办结的督办", "002 M1-1(5)", ORDER, "s.closed_at is null", Period.NOW);
    static final Figure ORDERS_LATE = ORDERS_OPEN.part("ordersLate", "超期督办", "未办结督办中已超过要求期限的", "s.due_at < :now");
    static final Figure ORDERS_CLOSED = figure(
            "ordersClosed",
            "办结督办",
            "在期间内办结的督办",
            "002 M1-1(5)",
            ORDER,
            "s.closed_at is not null",
            Period.of("s.closed_at"));

    // ---- 协办、联合服务中各部门用时 ---------------------------------------------------------------------------------------
    static final Figure PARTS = figure(
            "parts",
            "完成的协办、联合服务任务",
            "各部门在期间内完成的协办任务和多部门联合指导服务中的任务",
            "002 W-二(六)",
            STEP,
            "u.unit is not null and u.ended_how = 'COMPLETED' and (u.step = 'assist' or f.kind = 'GUIDANCE' and exists"
                    + " (select 1 from case_unit j where j.case_number = u.case_number and j.role = 'PARTNER'))",
            Period.of("u.ended_at"));
    static final Figure PART_HOURS =
            PARTS.average("partHours", "平均用时（工作日小时）", "这些任务自到达至完成、只计工作日的小时数的平均值", "u.dwell / 60.0");
    static final Figure PARTS_LATE = PARTS.part("partsLate", "超期完成", "这些任务中超过任务期限完成的", "u.ended_at > u.due_at");

    // ---- 指导服务 (R-LED-07) -----------------------------------------------------------------------------------------
    static final Figure ASKED = figure(
            "servicesAsked",
            "预约",
            "登记时间在期间内的指导服务，按服务类型计，一件有几类的逐类计",
            "000 P-六; 001 二",
            SERVICE,
            "1 = 1",
            Period.of("f.registered_at"));
    static final Figure SERVED = figure(
            "services",
            "已服务",
            "在期间内完成的指导服务，按服务类型计，一件有几类的逐类计",
            "000 P-六; 001 二",
            SERVICE,
            "f.answered_at is not null",
            Period.of("f.answered_at"));
    static final Figure SERVED_MINUTES =
            SERVED.average("serviceMinutes", "平均服务用时（分钟）", "其中牵头部门填写的服务用时的平均值", "f.service_minutes");
    static final Figure SERVED_RATED = SERVED.part("servicesRated", "已评价", "其中已评价的", "f.rating_result is not null");
    static final Figure SERVED_SATISFIED =
            SERVED.part("servicesSatisfied", "满意", "其中服务结果为非常满意或满意的", "f.rating_result <= 2");
    static final Figure GUIDED = figure(
            "guided",
            "已服务",
            "在期间内完成的指导服务，一件计一次",
            "000 P-六",
            CASE,
            "f.kind = 'GUIDANCE' and f.answered_at is not null",
            Period.of("f.answered_at"));
    static final Figure GUIDED_MINUTES =
            GUIDED.average("guidedMinutes", "平均服务用时（分钟）", "其中牵头部门填写的服务用时的平均值", "f.service_minutes");
    static final Figure GUIDED_RATED = GUIDED.part("guidedRated", "已评价", "其中已评价的", "f.rating_result is not null");
    static final Figure GUIDED_SATISFIED =
            GUIDED.part("guidedSatisfied", "满意", "其中服务结果为非常满意或满意的", "f.rating_result <= 2");

    static final List<Figure> ALL = List.of(
            LEDGER,
            OPEN,
            DUE_TODAY,
            WARNING,
            LATE,
            CLOSING,
            OPEN_OF_UNIT,
            DUE_TODAY_OF_UNIT,
            WARNING_OF_UNIT,
            LATE_OF_UNIT,
            RECEIVED,
            ACCEPTED,
            ANSWERED,
            ANSWERED_IN_TIME,
            ANSWER_HOURS,
            ARCHIVED,
            REOPENED,
            ESCALATED,
            DECIDED,
            KEPT,
            MISSED,
            MISSED_OPEN,
            LISTED_NEW,
            LISTED_OPEN,
            LISTED_LATE,
            APPEALS_ACCEPTED,
            AT_AGENCY,
            AT_APPEALS,
            AT_COUNTY,
            AT_PROVINCE,
            GENERAL,
            IN_TOWNSHIP,
            PROVINCIAL,
            PROVINCIAL_OPEN,
            REFUSED,
            RATED,
            SATISFIED,
            NEGATIVE,
            COMPLAINED,
            SETTLED,
            SETTLED_IN_TIME,
            UNIT_RATED,
            UNIT_SATISFIED,
            UNIT_NEGATIVE,
            REVISIT_CLOSED,
            REVISIT_DUE,
            REVISIT_DONE,
            ORDERED,
            ORDERS_OPEN,
            ORDERS_LATE,
            ORDERS_CLOSED,
            PARTS,
            PART_HOURS,
            PARTS_LATE,
            ASKED,
            SERVED,
            SERVED_MINUTES,
            SERVED_RATED,
            SERVED_SATISFIED,
            GUIDED,
            GUIDED_MINUTES,
            GUIDED_RATED,
            GUIDED_SATISFIED);

    private static final Map<String, Figure> BY_KEY = byKey();

    private Figures() {}

    /**
     * The figure of a key; null is the ledger itself.
     *
     * @throws UnknownFigure when there is none
     */
    static Figure of(@Nullable String key) {
        Figure found = key == null ? LEDGER : BY_KEY.get(key);
        if (found == null) {
            throw new UnknownFigure("没有这个指标：" + key);
        }
        return found;
    }

    private static Figure figure(
            String key, String name, String formula, String clause, Subject subject, String base, Period period) {
        return new Figure(key, name, formula, clause, subject, base, "", period, null);
    }

    private static Figure ofUnit(Figure figure) {
        return figure.of(UNIT, figure.key() + "OfUnit", figure.name(), figure.formula() + "，按承办、协办单位计，一件有几个单位的逐个计");
    }

    private static String reached(String stage) {
        return "exists (select 1 from case_event m where m.case_number = f.number and m.kind = 'MOVED'"
                + " and m.to_stage = '" + stage + "')";
    }

    private static Period happened() {
        return Period.of("e.happened_at");
    }

    private static Map<String, Figure> byKey() {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(Figure::key, Function.identity()));
    }
}
