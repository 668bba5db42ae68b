package org.qifu.process.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qifu.deadline.Deadlines;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The document of each step, as a clerk would fill it in on the day that the engine's clock shows. */
@Component
@Profile("demo")
class DemoPapers {

    private static final int PLAN_WORKING_DAYS = 25;

    private final Deadlines deadlines;
    private final DemoGuidance guidance;

    DemoPapers(Deadlines deadlines, DemoGuidance guidance) {
        this.deadlines = deadlines;
        this.guidance = guidance;
    }

    /** What a group writes at a step of the case of this number, which is empty where there is none yet. */
    Map<String, Object> of(DemoCase story, DemoStep step, String number, String group) {
        boolean begins = step.element().equals("registered");
        return story.guidance() && !begins ? guidance.of(story, step, number, group) : of(story, step);
    }

    private Map<String, Object> of(DemoCase story, DemoStep step) {
        return switch (step.element()) {
            case "registered" -> application(story);
            case "accept" -> step.is("REFUSE") ? refusal(story) : acceptance(story);
            case "handleOnTheSpot", "handleByAgency" -> handling(story, step);
            case "handleByAppeals", "handleByCounty" -> planning(story, step);
            case "consult", "confer", "conferAtCounty" -> conference(story);
            case "assist" -> fields("result", "已派员到现场核实。" + story.solution(), "solved", true);
            case "acceptByCounty" ->
                fields("handler", DemoUsers.OWNER, "contactNote", "已与" + story.contact() + "通话，核实诉求并告知办理时限");
            case "carryOutPlan" -> fields("result", "方案已落实：" + story.solution());
            case "answer", "answerRefusal" -> answer(story, step);
            default -> DemoFollowUps.of(story, step);
        };
    }

    private static Map<String, Object> application(DemoCase story) {
        String kind = story.selfEmployed() ? "SELF_EMPLOYED" : "ENTERPRISE";
        Map<String, Object> application = fields(
                "applicant", story.firm(),
                "applicantKind", kind,
                "creditCode", DemoFirms.creditCode(story.serial(), story.selfEmployed()),
                "address", story.address(),
                "contactName", story.contact(),
                "contactPhone", DemoFirms.phone(story.serial()));
        application.putAll(fields(
                "need", story.need(),
                "appliedBy", story.contact(),
                "appliedOn", DemoClock.today(),
                "channel", story.channel(),
                "station", story.station(),
                "urgent", story.guidance() ? story.appealClass().equals("URGENT") : story.serial() % 10 == 0,
                "truthful", true));
        if (story.guidance()) {
            application.put("serviceTypes", story.serviceTypes());
        }
        if (!story.basis().isEmpty()) {
            application.put("basis", story.basis());
        }
        return application;
    }

    private static Map<String, Object> acceptance(DemoCase story) {
        Map<String, Object> acceptance = fields(
                "decision", "ACCEPT",
                "appealClass", story.appealClass(),
                "list", story.list(),
                "board", story.board(),
                "contactNote", "已电话联系" + story.contact() + "，核实诉求内容，告知受理和办理时限");
        switch (story.list()) {
            case "CHAIN" -> acceptance.put("chain", story.place());
            case "BLOCK" -> acceptance.put("zone", story.place());
            default -> {}
        }
        if (story.appealClass().equals("ADVICE")) {
            acceptance.put("answer", story.solution());
        }
        if (story.channel().equals("COMMUNITY")) {
            acceptance.put("assistants", story.units());
        }
        return acceptance;
    }

    private static Map<String, Object> refusal(DemoCase story) {
        return fields(
                "decision",
                "REFUSE",
                "refusalGround",
                "LEGAL_CHANNEL",
                "reason",
                story.obstacle(),
                "referral",
                story.solution(),
                "contactNote",
                "已当面向" + story.contact() + "说明不予受理的理由和办理去向");
    }

    private static Map<String, Object> handling(DemoCase story, DemoStep step) {
        return switch (step.outcome()) {
            case "ASSIST" ->
                fields("outcome", "ASSIST", "assistants", story.units(), "assistRequest", "请就以下问题出具意见：" + story.need());
            case "RECLASS" -> fields("outcome", "RECLASS", "newClass", "COMPLAINT", "reason", story.obstacle());
            case "UNSOLVED" -> fields("outcome", "UNSOLVED", "reason", story.obstacle());
            default -> fields("outcome", "SOLVED", "result", story.solution());
        };
    }

    private Map<String, Object> planning(DemoCase story, DemoStep step) {
        return switch (step.outcome()) {
            case "PLAN" ->
                fields(
                        "outcome",
                        "PLAN",
                        "plan",
                        story.solution(),
                        "planOwner",
                        DemoUsers.OWNER,
                        "planDueOn",
                        in(PLAN_WORKING_DAYS));
            case "FILED" -> fields("outcome", "FILED", "reason", story.obstacle());
            case "OVERRIDE" -> fields("outcome", "FILED", "reason", story.obstacle(), "override", true);
            case "CONFER" -> fields("outcome", "CONFER");
            case "PROVINCIAL" ->
                fields(
                        "outcome",
                        "SOLVED",
                        "result",
                        story.solution(),
                        "provincial",
                        true,
                        "provincialNote",
                        story.obstacle());
            default -> fields("outcome", "SOLVED", "result", story.solution());
        };
    }

    private Map<String, Object> conference(DemoCase story) {
        return fields(
                "participants",
                "企业代表" + story.contact() + "、综合受理、代办服务、诉求服务、有关部门经办人",
                "conclusion",
                "由牵头单位负责，按以下意见办理：" + story.solution(),
                "responsible",
                DemoUsers.OWNER,
                "dueOn",
                in(2));
    }

    private static Map<String, Object> answer(DemoCase story, DemoStep step) {
        String delivery = step.outcome().isEmpty() ? "PHONE" : step.outcome();
        return fields("text", story.contact() + "您好，您反映的问题现答复如下：" + story.solution(), "delivery", delivery);
    }

    private LocalDate in(int workingDays) {
        return deadlines.lastWorkingDay(DemoClock.today(), workingDays);
    }

    /** Names and values in turn. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
