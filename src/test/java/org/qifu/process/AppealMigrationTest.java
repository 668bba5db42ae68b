package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.casefile.CaseEvent.Kind;

/** Problems at every step of their flow go over to a version with one step more and a longer limit. */
class AppealMigrationTest extends MigrationTest {

    private static final String NEW_STEP = "lastTalk";

    @Test
    void everyCaseGoesOnUnderTheNewVersion() {
        // given cases at every step, sub-process, call and timer of the flow
        standEverywhere();
        ProcessDefinition before = latest("appeal");
        assertThat(untried(before)).isEmpty();
        var elements = new TreeMap<String, List<String>>();
        cases.forEach((step, number) -> elements.put(step, elements(number)));

        // when the next version has a consultation before the answer, and agency one day more
        ProcessDefinition after = deploy(new ChangedModel("appeal")
                .consultBefore("answer", NEW_STEP, "${station}-appeals")
                .replace("deadline.workingDays(acceptedAt, 3)", "deadline.workingDays(acceptedAt, 4)"));

        // then what runs stays on its version, and what is new takes the next
        assertThat(instance(cases.get("accept")).getProcessDefinitionId()).isEqualTo(before.getId());
        assertThat(instance(register(Forms.application("anwen"))).getProcessDefinitionId())
                .isEqualTo(after.getId());

        // when all cases are moved and their limits counted
        migrate(before, after);
        assertThat(file(cases.get("handleByAgency")).dueAt()).isEqualTo(endOf("2024-03-27"));
        int changed = recount();

        // then each stands where it stood, and ledger, timers and tasks say one thing
        cases.forEach((step, number) -> {
            assertThat(instance(number).getProcessDefinitionId()).as(step).isEqualTo(after.getId());
            assertThat(elements(number)).as(step).isEqualTo(elements.get(step));
        });
        assertThat(new Agreement(jdbc).faults(cases.values())).isEmpty();

        // and those under agency's limit have the day more, told in their timeline
        for (String step : List.of("handleByAgency", "assist", "consult", "answer")) {
            assertThat(file(cases.get(step)).dueAt()).as(step).isEqualTo(endOf("2024-03-28"));
        }
        assertThat(changed).isEqualTo(4);
        assertThat(events(cases.get("assist"), Kind.RECOUNTED).get(0).reason())
                .isEqualTo("流程模型更新，办理期限由2024年3月27日改为2024年3月28日");
        assertThat(due(cases.get("handleByAgency"), "handleByAgency")).isEqualTo(endOf("2024-03-28"));
        assertThat(timers(cases.get("assist"))).containsEntry("agencyExpiry", endOf("2024-03-28"));

        // and each goes to its end, through the new step where that is still ahead
        cases.forEach((step, number) -> {
            List<String> way = finish(number);
            boolean ahead = way.contains("answer") && !step.equals("answer");
            assertThat(way.contains(NEW_STEP)).as(step + way).isEqualTo(ahead);
            assertThat(documents.of(number).stream().filter(it -> it.task().equals(NEW_STEP)))
                    .hasSize(ahead ? 1 : 0);
            assertEnded(number);
        });
    }

    private void standEverywhere() {
        cases.put("supervision", accepted("COMPLEX", "POINT"));
        moveTo("2024-03-22T00:00");
        at("2024-03-22T10:00");
        cases.put("accept", register(Forms.application("anwen")));
        cases.put("answerRefusal", accepted(Forms.refused()));
        cases.put("handleOnTheSpot", accepted("SIMPLE", "POINT"));
        cases.put("consult", accepted(with(Forms.accepted("COMPLEX", "POINT"), "board", "NONE")));
        cases.put("handleByAgency", accepted("COMPLEX", "POINT"));
        cases.put("assist", agency(Forms.assistance("land", "fire")));
        cases.put("handleByAppeals", accepted("COMPLAINT", "POINT"));
        cases.put("confer", appeals(Forms.outcome("CONFER")));
        cases.put("acceptByCounty", appeals(Forms.filed()));
        cases.put("handleByCounty", atCounty());
        cases.put("conferAtCounty", atCounty());
        complete(cases.get("conferAtCounty"), "handleByCounty", "county-hard-cases", Forms.outcome("CONFER"));
        cases.put("carryOutPlan", appeals(Forms.plan("2024-04-26")));
        cases.put("answer", agency(Forms.solved()));
        cases.put("evaluation", agency(Forms.solved()));
        complete(cases.get("evaluation"), "answer", "anwen-reception", Forms.answer());
        for (String step : List.of("revisit", "reopened", "archive")) {
            cases.put(step, appeals(Forms.solved()));
            toRevisit(cases.get(step));
        }
        complete(cases.get("reopened"), "revisitCase", "anwen-office", Forms.revisit(false, today()));
        complete(cases.get("archive"), "revisitCase", "anwen-office", Forms.revisit(true, today()));
        assertThat(elements(cases.get("archive"))).contains("archive");
        String complained = accepted("COMPLAINT", "POINT");
        cases.put("complaint", complained);
        var complaint = Map.<String, Object>of("complaint", spin(Forms.complaint(complained, "工作人员态度生硬")));
        as("anwen-reception", () -> runtime.startProcessInstanceByKey("complaint", complaint));
    }

    private String agency(Map<String, Object> document) {
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", document);
        return number;
    }

    private String appeals(Map<String, Object> document) {
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", document);
        return number;
    }

    private String atCounty() {
        String number = appeals(Forms.filed());
        complete(number, "acceptByCounty", "county-hard-cases", fields("handler", "周立", "contactNote", "已与站点对接"));
        return number;
    }

    @Override
    protected void take(Task task, String number) {
        String user = task.getAssignee() == null ? group(task) : task.getAssignee();
        String name = task.getTaskDefinitionKey().equals(NEW_STEP) ? "confer" : documentOf(task);
        submit(task, user, group(task), Map.of(name, spin(document(task.getTaskDefinitionKey()))));
    }

    private Map<String, Object> document(String step) {
        return switch (step) {
            case "accept" -> Forms.accepted("COMPLEX", "POINT");
            case "answerRefusal", "answer" -> Forms.answer();
            case "consult", "confer", "conferAtCounty", NEW_STEP -> Forms.conference(today());
            case "assist" -> fields("result", "该地块符合规划", "solved", true);
            case "acceptByCounty" -> fields("handler", "周立", "contactNote", "已与站点对接");
            case "carryOutPlan" -> fields("result", "两期均已完成");
            case "phoneEvaluation" -> Forms.rating(1, today());
            case "revisitCase" -> Forms.revisit(true, today());
            case "supervise" -> Forms.supervised();
            case "verifyComplaint" -> Forms.verification(false, today());
            case "answerComplaint" -> Forms.complaintAnswer(today());
            default -> Forms.solved();
        };
    }
}
