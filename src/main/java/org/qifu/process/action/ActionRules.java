package org.qifu.process.action;

import static org.qifu.process.action.Action.COPY;
import static org.qifu.process.action.Action.DELEGATE;
import static org.qifu.process.action.Action.HAND_BACK;
import static org.qifu.process.action.Action.POSTPONE;
import static org.qifu.process.action.Action.RECALL;
import static org.qifu.process.action.Action.SEND_BACK;
import static org.qifu.process.action.Action.SUPERVISE;
import static org.qifu.process.action.Action.TRANSFER;
import static org.qifu.process.action.Action.URGE;
import static org.qifu.process.action.ActionRule.rule;
import static org.qifu.process.action.Condition.DELEGATED;
import static org.qifu.process.action.Condition.IN_HAND;
import static org.qifu.process.action.Condition.NOT_ARCHIVED;
import static org.qifu.process.action.Condition.NOT_DELEGATED;
import static org.qifu.process.action.Who.ASSIGNEE;
import static org.qifu.process.action.Who.COORDINATION;
import static org.qifu.process.action.Who.MEMBER;
import static org.qifu.process.action.Who.OFFICE;
import static org.qifu.process.action.Who.OFFICE_OF_CASE;
import static org.qifu.process.action.Who.OWNER;
import static org.qifu.process.action.Who.SENDER;
import static org.qifu.process.action.Who.SUPERVISORS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Stage;

/**
 * The one table of the work actions: what is offered and what is done both ask here (R-ESC-13, R-DSP-25). Whatever is not
 * in it is not possible.
 */
final class ActionRules {

    /** The flows whose tasks belong to a case. */
    static final Set<String> PROCESSES =
            Set.of("appeal", "guidance", "evaluation", "revisit", "rectification", "supervision");

    static final List<ActionRule> TABLE = List.of(
            rule(TRANSFER, List.of(ASSIGNEE, MEMBER, OFFICE, SUPERVISORS), NOT_ARCHIVED, NOT_DELEGATED),
            rule(DELEGATE, List.of(ASSIGNEE), NOT_ARCHIVED, NOT_DELEGATED),
            rule(HAND_BACK, List.of(ASSIGNEE, OWNER), NOT_ARCHIVED, DELEGATED),
            rule(SEND_BACK, List.of(ASSIGNEE, MEMBER), NOT_ARCHIVED, NOT_DELEGATED),
            rule(COPY, List.of(ASSIGNEE, OWNER, MEMBER, OFFICE, SUPERVISORS), NOT_ARCHIVED),
            rule(POSTPONE, List.of(ASSIGNEE), NOT_ARCHIVED),
            rule(RECALL, List.of(SENDER), NOT_ARCHIVED),
            rule(URGE, List.of(SUPERVISORS, OFFICE_OF_CASE, COORDINATION), NOT_ARCHIVED, IN_HAND),
            rule(SUPERVISE, List.of(SUPERVISORS, OFFICE_OF_CASE), NOT_ARCHIVED));

    /** Units beside its own groups that a step may be handed to; all other steps stay with their groups. */
    static final Map<String, OtherUnits> UNITS = Map.of(
            "assist", OtherUnits.ASSISTANTS,
            "handleOnTheSpot", OtherUnits.BOARDS_OF_STATION,
            "handleByAgency", OtherUnits.BOARDS_OF_STATION);

    /**
     * The ways back. None leads over anything that was told the firm, and none into a step whose limits would begin
     * anew: so there is no way back to an acceptance, a review, or within the verification of a complaint.
     */
    static final List<WayBack> WAYS_BACK = List.of(
            // 统一反馈 has found the result wanting, or who solved it has.
            both("appeal", "answer", "handleOnTheSpot", solvedAt(Stage.ON_THE_SPOT)),
            both("appeal", "answer", "handleByAgency", solvedAt(Stage.AGENCY)),
            both("appeal", "answer", "handleByAppeals", solvedAt(Stage.APPEALS)),
            both("appeal", "answer", "handleByCounty", solvedAt(Stage.COUNTY)),
            both("appeal", "answer", "carryOutPlan", solvedAt(Stage.PLAN)),
            // A rung up the firm is told of: who climbed it cannot take that back, who received it may decline.
            sentBack("appeal", "handleByAppeals", "handleByAgency"),
            sentBack("appeal", "acceptByCounty", "handleByAppeals"),
            both("appeal", "confer", "handleByAppeals", always()),
            both("appeal", "conferAtCounty", "handleByCounty", always()),
            // A department declines by its answer or hands on to another; the caller may still call it off.
            recalled("appeal", "assist", "handleByAgency"),
            // Until the firm is told.
            both("guidance", "notifyCommitment", "dispatch", always()),
            // The next dispatch is promised anew, as when the firm itself wishes another time (C-09).
            sentBack("guidance", "confirm", "dispatch"),
            both("guidance", "arrive", "confirm", always()),
            sentBack("guidance", "serve", "contribute"));

    private ActionRules() {}

    static ActionRule of(Action action) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static WayBack both(String process, String from, String to, Function<Situation, @Nullable String> only) {
        return new WayBack(process, from, to, true, true, only);
    }

    private static WayBack sentBack(String process, String from, String to) {
        return new WayBack(process, from, to, true, false, always());
    }

    private static WayBack recalled(String process, String from, String to) {
        return new WayBack(process, from, to, false, true, always());
    }

    private static Function<Situation, @Nullable String> always() {
        return situation -> null;
    }

    private static Function<Situation, @Nullable String> solvedAt(String stage) {
        return situation -> stage.equals(situation.file().solvedBy()) ? null : "本件不是由该环节办结的，不能退回该环节。";
    }
}
