package org.qifu.process.demo;

import static org.qifu.process.demo.DemoPapers.fields;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.ServiceGiven;
import org.qifu.deadline.Deadlines;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The documents of a booked guidance up to its opinion, as filled in on the day that the engine's clock shows. */
@Component
@Profile("demo")
class DemoGuidance {

    private static final Set<String> AT_ONCE = Set.of("DESK", "PHONE");
    private static final LocalTime VISIT = LocalTime.of(14, 30);

    private final Deadlines deadlines;
    private final CaseFiles files;

    DemoGuidance(Deadlines deadlines, CaseFiles files) {
        this.deadlines = deadlines;
        this.files = files;
    }

    /** What the group writes at this step. */
    Map<String, Object> of(DemoCase story, DemoStep step, String number, String group) {
        String unit = group.replaceFirst("^dept-", "");
        return switch (step.element()) {
            case "review" -> DemoReview.of(story, step);
            case "confirmRefusal" -> fields("confirmed", true);
            case "notifyRefusal" ->
                fields("form", "ELECTRONIC", "deliveredOn", DemoClock.today(), "deliveredTo", story.contact());
            case "dispatch" -> dispatch(story);
            case "notifyCommitment" ->
                fields("form", "ELECTRONIC", "sentOn", DemoClock.today(), "sentTo", story.contact());
            case "decideVisit" -> fields("decision", "ADVICE", "reason", "近期不便上门，改为网络指导");
            case "confirm" -> confirmation(story, number);
            case "arrive" ->
                fields(
                        "way",
                        "SCANNED",
                        "code",
                        Objects.requireNonNull(file(number).serviceCode()));
            case "contribute" -> contribution(story, unit);
            case "serve" -> opinion(story, step, unit);
            case "archive" -> fields("complete", true);
            case "amend" -> amendment(story, step, number);
            default -> DemoFollowUps.ofGuidance(story, step);
        };
    }

    /** On site two working days later; what is answered at once in half an hour. */
    private Map<String, Object> dispatch(DemoCase story) {
        boolean atOnce = AT_ONCE.contains(story.list());
        LocalDateTime time = atOnce
                ? DemoClock.now().plusMinutes(30)
                : deadlines.lastWorkingDay(DemoClock.today(), 2).atTime(VISIT);
        List<String> staff = new ArrayList<>();
        story.units().forEach(unit -> staff.add("dept-" + unit));
        Map<String, Object> dispatch = fields(
                "lead", story.units().get(0),
                "partners", story.units().subList(1, story.units().size()),
                "staff", staff,
                "method", story.list(),
                "consent", !story.list().equals("ONSITE"),
                "serviceAt", time.format(DemoClock.MINUTE),
                "preparation", atOnce ? "无" : "请准备有关台账和证照，安排熟悉情况的人员在场");
        if (story.list().equals("ONSITE")) {
            dispatch.put("place", story.address());
        }
        return dispatch;
    }

    private Map<String, Object> confirmation(DemoCase story, String number) {
        return fields(
                "method", story.list(),
                "serviceAt", promised(number).format(DemoClock.MINUTE),
                "confirmedWith", story.contact());
    }

    private static Map<String, Object> contribution(DemoCase story, String unit) {
        return fields(
                "content",
                "同牵头部门一起查看现场，讲解本部门的有关要求",
                "findings",
                List.of(finding("有关台账记录不全", "按要求补齐台账，今后按月记录", "REMIND")),
                "servedBy",
                List.of("dept-" + unit),
                "minutes",
                45);
    }

    private Map<String, Object> opinion(DemoCase story, DemoStep step, String unit) {
        boolean visit = story.list().equals("ONSITE");
        String today = DemoClock.today().toString();
        Map<String, Object> opinion = fields(
                "servedOn",
                today,
                "place",
                visit ? story.address() : story.list().equals("PHONE") ? "电话" : "网络",
                "content",
                "就企业提出的需求进行指导：" + story.need(),
                "findings",
                findings(story, step),
                "resultKind",
                visit ? "BOTH" : "ANSWER",
                "means",
                List.of("COACHING"),
                "uniformWorn",
                false,
                "vehicleUsed",
                false,
                "delivery",
                visit ? "ON_SITE" : "ELECTRONIC",
                "deliveredOn",
                today,
                "servedBy",
                List.of("dept-" + unit),
                "minutes",
                visit ? 90 : 25,
                "followUp",
                step.is("HELP"));
        opinion.putAll(visit ? fields("servedParty", story.contact()) : fields("absence", "不是上门服务，服务对象未到现场"));
        if (step.is("HELP")) {
            opinion.put("followUpOwner", DemoUsers.OWNER);
            opinion.put("followUpOn", deadlines.lastWorkingDay(DemoClock.today(), 5));
        }
        return opinion;
    }

    private static List<Map<String, Object>> findings(DemoCase story, DemoStep step) {
        String outcome = step.is("SUPERVISE") ? "SUPERVISE" : story.board().isEmpty() ? "REMIND" : "RECTIFY";
        return story.obstacle().isEmpty() ? List.of() : List.of(finding(story.obstacle(), story.solution(), outcome));
    }

    private static Map<String, Object> finding(String finding, String suggestion, String outcome) {
        return fields("finding", finding, "suggestion", suggestion, "outcome", outcome);
    }

    private Map<String, Object> amendment(DemoCase story, DemoStep step, String number) {
        Map<String, Object> amendment = fields(
                "caseNumber",
                number,
                "kind",
                step.outcome(),
                "requestedBy",
                story.contact(),
                "reason",
                step.is("CHANGE") ? "当天有客户来访，希望改期" : "问题已经自行解决");
        if (step.is("CHANGE")) {
            amendment.put(
                    "wishedAt",
                    deadlines.lastWorkingDay(DemoClock.today(), 3).atTime(VISIT).format(DemoClock.MINUTE));
        }
        return amendment;
    }

    private LocalDateTime promised(String number) {
        ServiceGiven service = Objects.requireNonNull(file(number).service());
        return LocalDateTime.ofInstant(service.serviceAt(), Deadlines.ZONE);
    }

    private CaseFile file(String number) {
        return files.find(number).orElseThrow();
    }
}
