package org.qifu.ledger;

import static org.qifu.ledger.Panel.of;
import static org.qifu.ledger.Panel.share;
import static org.qifu.ledger.PanelShape.BARS;
import static org.qifu.ledger.PanelShape.FUNNEL;
import static org.qifu.ledger.PanelShape.NUMBERS;
import static org.qifu.ledger.PanelShape.RATIOS;
import static org.qifu.ledger.PanelShape.TREND;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which panels over cases there are, in the order they stand on the board, and which figures stand in each. */
final class CasePanels {

    static final List<Panel> ALL = List.of(
            today("today", "今日情况", null),
            today("today-station", "今日情况（按站点）", Dimension.STATION),
            today("today-stage", "今日情况（按环节）", Dimension.STAGE),
            today("today-board", "今日情况（按服务板块）", Dimension.BOARD),
            of(
                    "today-department",
                    "今日情况（按承办、协办单位）",
                    BARS,
                    Dimension.UNIT,
                    Figures.OPEN_OF_UNIT,
                    Figures.DUE_TODAY_OF_UNIT,
                    Figures.WARNING_OF_UNIT,
                    Figures.LATE_OF_UNIT),
            today("today-level", "今日情况（按站点、县级）", Dimension.LEVEL),
            today("today-class", "今日情况（按问题类别、需求类别）", Dimension.CLASS),
            punctuality("punctuality", "1、3、5、30限时办结（按节点）", Dimension.NODE),
            punctuality("punctuality-station", "限时办结（按站点）", Dimension.STATION),
            punctuality("punctuality-board", "限时办结（按服务板块）", Dimension.BOARD),
            of("trend", "登记与办结", TREND, Dimension.DAY, Figures.RECEIVED, Figures.ANSWERED),
            operation("operation", "运行情况", null),
            operation("operation-station", "运行情况（按站点）", Dimension.STATION),
            operation("operation-board", "运行情况（按服务板块）", Dimension.BOARD),
            operation("operation-class", "运行情况（按问题类别、需求类别）", Dimension.CLASS),
            of("channels", "登记来源", BARS, Dimension.CHANNEL, Figures.RECEIVED),
            lists("lists", "点上（企业个性问题）、链上（产业链共性问题）、块上（区块企业问题）", Dimension.LIST),
            lists("lists-chain", "产业链、区块", Dimension.CHAIN),
            of(
                    "ladder",
                    "代办→诉求→难事",
                    FUNNEL,
                    null,
                    Figures.APPEALS_ACCEPTED,
                    share(Figures.AT_AGENCY, Figures.APPEALS_ACCEPTED),
                    share(Figures.AT_APPEALS, Figures.APPEALS_ACCEPTED),
                    share(Figures.AT_COUNTY, Figures.APPEALS_ACCEPTED),
                    share(Figures.AT_PROVINCE, Figures.APPEALS_ACCEPTED)),
            of(
                    "township",
                    "一般问题不出乡镇（街道）、区块",
                    RATIOS,
                    Dimension.STATION,
                    Figures.GENERAL,
                    share(Figures.IN_TOWNSHIP, Figures.GENERAL)),
            of("provincial", "需省级层面解决", NUMBERS, Dimension.STATION, Figures.PROVINCIAL, Figures.PROVINCIAL_OPEN),
            of("refusals", "不予受理理由", BARS, Dimension.GROUND, Figures.REFUSED),
            of(
                    "ratings",
                    "服务满意度评价",
                    RATIOS,
                    Dimension.STATION,
                    Figures.RATED,
                    share(Figures.SATISFIED, Figures.RATED),
                    share(Figures.NEGATIVE, Figures.RATED)),
            of(
                    "ratings-department",
                    "服务满意度评价（按单位）",
                    RATIOS,
                    Dimension.UNIT,
                    Figures.UNIT_RATED,
                    share(Figures.UNIT_SATISFIED, Figures.UNIT_RATED),
                    share(Figures.UNIT_NEGATIVE, Figures.UNIT_RATED)),
            of(
                    "rectification",
                    "差评和投诉整改",
                    RATIOS,
                    null,
                    Figures.COMPLAINED,
                    Figures.SETTLED,
                    share(Figures.SETTLED_IN_TIME, Figures.SETTLED)),
            of(
                    "revisits",
                    "回访率",
                    RATIOS,
                    Dimension.REVISIT_MONTH,
                    Figures.REVISIT_CLOSED,
                    Figures.REVISIT_DUE,
                    share(Figures.REVISIT_DONE, Figures.REVISIT_CLOSED)),
            orders("supervision", "督办", Dimension.SOURCE),
            orders("supervision-station", "督办（按站点）", Dimension.STATION),
            of(
                    "departments",
                    "协办、联合服务中各部门用时",
                    RATIOS,
                    Dimension.UNIT,
                    Figures.PARTS,
                    Figures.PART_HOURS,
                    share(Figures.PARTS_LATE, Figures.PARTS)),
            of(
                    "guidance-type",
                    "指导服务（按服务类型）",
                    RATIOS,
                    Dimension.TYPE,
                    Figures.ASKED,
                    Figures.SERVED,
                    Figures.SERVED_MINUTES,
                    Figures.SERVED_RATED,
                    share(Figures.SERVED_SATISFIED, Figures.SERVED_RATED)),
            of(
                    "guidance-method",
                    "指导服务（按服务方式）",
                    RATIOS,
                    Dimension.METHOD,
                    Figures.GUIDED,
                    Figures.GUIDED_MINUTES,
                    Figures.GUIDED_RATED,
                    share(Figures.GUIDED_SATISFIED, Figures.GUIDED_RATED)));

    private CasePanels() {}

    private static Panel today(String key, String title, @Nullable Dimension by) {
        return of(
                key,
                title,
                by == null ? NUMBERS : BARS,
                by,
                Figures.OPEN,
                Figures.DUE_TODAY,
                Figures.WARNING,
                Figures.LATE,
                Figures.CLOSING);
    }

    private static Panel punctuality(String key, String title, Dimension by) {
        return of(
                key,
                title,
                RATIOS,
                by,
                Figures.DECIDED,
                share(Figures.KEPT, Figures.DECIDED),
                Figures.MISSED,
                Figures.MISSED_OPEN);
    }

    private static Panel operation(String key, String title, @Nullable Dimension by) {
        return of(
                key,
                title,
                NUMBERS,
                by,
                Figures.RECEIVED,
                Figures.ACCEPTED,
                Figures.ANSWERED,
                share(Figures.ANSWERED_IN_TIME, Figures.ANSWERED),
                Figures.ANSWER_HOURS,
                Figures.ARCHIVED,
                Figures.ESCALATED,
                Figures.REOPENED);
    }

    private static Panel lists(String key, String title, Dimension by) {
        return of(key, title, BARS, by, Figures.LISTED_NEW, Figures.LISTED_OPEN, Figures.LISTED_LATE);
    }

    private static Panel orders(String key, String title, Dimension by) {
        return of(
                key,
                title,
                NUMBERS,
                by,
                Figures.ORDERED,
                Figures.ORDERS_CLOSED,
                Figures.ORDERS_OPEN,
                Figures.ORDERS_LATE);
    }
}
