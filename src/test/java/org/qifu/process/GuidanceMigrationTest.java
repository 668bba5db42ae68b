package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.archive.CasePackages;
import org.qifu.archive.PackageVerifier;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registers;
import org.springframework.beans.factory.annotation.Autowired;

/** Bookings at every step of their flow go over to a version with one step more and a longer limit. */
class GuidanceMigrationTest extends MigrationTest {

    private static final String NEW_STEP = "preparation";
    private static final String AT = "2024-03-20T09:00";
    private static final String INSPECTED = "91330727MA2E00712Y";

    @Autowired
    private Registers registers;

    @Autowired
    private CasePackages packages;

    @TempDir
    private Path folder;

    @Test
    void everyCaseGoesOnUnderTheNewVersion() throws IOException {
        // given cases at every step, sub-process, call and timer of the flow, and jobs that wait
        standEverywhere();
        ProcessDefinition before = latest("guidance");
        assertThat(untried(before)).isEmpty();
        assertThat(timersAndJobs())
                .contains("makeApplicationForm", "makeCommitmentNotice", "makeRefusalNotice", "makeOpinion")
                .contains("uniformReported", "makePackage");
        var elements = new TreeMap<String, List<String>>();
        cases.forEach((step, number) -> elements.put(step, elements(number)));

        // when the next version has a consultation before the service, and a day more for it
        ProcessDefinition after = deploy(new ChangedModel("guidance")
                .consultBefore("serve", NEW_STEP, "dept-${lead}")
                .replace("limitClass == 'CONSULT' ? 1 : 5", "limitClass == 'CONSULT' ? 1 : 6"));
        migrate(before, after);
        recount();

        // then each stands where it stood, under the limit of the new version
        cases.forEach((step, number) -> {
            assertThat(instance(number).getProcessDefinitionId()).as(step).isEqualTo(after.getId());
            assertThat(elements(number)).as(step).isEqualTo(elements.get(step));
        });
        assertThat(new Agreement(jdbc).faults(cases.values())).isEmpty();
        for (String step : List.of("dispatch", "arrive", "contribute", "serve", "decideVisit")) {
            String number = cases.get(step);
            assertThat(file(number).dueAt()).as(step).isEqualTo(endOf("2024-03-26"));
            assertThat(timers(number)).as(step).containsEntry("limitExpiry", endOf("2024-03-26"));
        }
        assertThat(due(cases.get("confirm"), "confirm")).isEqualTo(endOf("2024-03-26"));

        // and each goes to its end, through the new step where that is still ahead, with a package that verifies
        for (var it : cases.entrySet()) {
            String number = it.getValue();
            List<String> way = finish(number);
            boolean ahead = way.contains("serve") && !it.getKey().equals("serve");
            assertThat(way.contains(NEW_STEP)).as(it.getKey() + way).isEqualTo(ahead);
            assertEnded(number);
            assertThat(verified(number)).as(it.getKey()).isZero();
        }
    }

    private List<String> timersAndJobs() {
        return management.createJobQuery().messages().list().stream()
                .map(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    private int verified(String number) throws IOException {
        var made = packages.find(number, file(number).round()).orElseThrow();
        Path zip = folder.resolve(number + ".zip");
        try (InputStream in = packages.open(made)) {
            Files.copy(in, zip);
        }
        return PackageVerifier.run(List.of(PackageVerifier.COMMAND, zip.toString(), "--sha256", made.sha256()));
    }

    private void standEverywhere() {
        rated();
        cases.put("review", book(GuidanceForms.booking()));
        cases.put("confirmRefusal", refused("G6"));
        cases.put("notifyRefusal", refused("G2"));
        cases.put("dispatch", taken("GENERAL"));
        cases.put("notifyCommitment", taken("GENERAL"));
        complete(cases.get("notifyCommitment"), "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", AT));
        cases.put("decideVisit", inspected());
        cases.put("confirm", promisedVisit(AT));
        cases.put("arrive", promisedVisit(AT));
        complete(cases.get("arrive"), "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", AT));
        cases.put("contribute", promisedVisit(AT, "fire"));
        for (String step : List.of("serve", "approveSupervision", "followUp", "supervision", "conductCheck")) {
            cases.put(step, promisedVisit(AT));
        }
        cases.put("complaint", taken("GENERAL"));
        var complaint = Map.<String, Object>of("complaint", spin(Forms.complaint(cases.get("complaint"), "态度生硬")));
        as("anwen-reception", () -> runtime.startProcessInstanceByKey("complaint", complaint));
        List.of("contribute", "serve", "approveSupervision", "followUp", "supervision", "conductCheck")
                .forEach(step -> enter(cases.get(step), AT));
        served();
    }

    /** Cases after their opinion; what is due for them runs, before others are there. */
    private void rated() {
        var penalised = with(GuidanceForms.booking("RECTIFICATION"), "basis", "PENALISED");
        cases.put("track", book(penalised));
        for (String step : List.of("evaluation", "revisit", "helpFurther", "archive", "makePackage")) {
            cases.put(step, book(GuidanceForms.booking()));
        }
        List<String> steps = List.of("track", "evaluation", "revisit", "helpFurther", "archive", "makePackage");
        for (String step : steps) {
            String number = cases.get(step);
            complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
            complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
            serve(number, GuidanceForms.opinionByPhone(today()));
            runDueJobs();
            if (!step.equals("evaluation")) {
                complete(number, "phoneEvaluation", "coordination", GuidanceForms.rating(1, "PHONE", today()));
                runDueJobs();
            }
        }
        revisited("helpFurther", false);
        revisited("archive", true);
        revisited("makePackage", true);
        complete(cases.get("makePackage"), "archive", "coordination", GuidanceForms.archiving());
    }

    private void revisited(String step, boolean solved) {
        completeAs(task(cases.get(step), "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(solved, today()));
    }

    /** Visits whose opinion leads to something else than the rating. */
    private void served() {
        var supervised = GuidanceForms.finding("使用淘汰设备", "限期更换", "SUPERVISE");
        serve(cases.get("approveSupervision"), with(GuidanceForms.opinion(today()), "findings", List.of(supervised)));
        var help = with(GuidanceForms.opinion(today()), "followUp", true, "followUpOn", "2024-03-27");
        serve(cases.get("followUp"), with(help, "followUpOwner", "陈志强"));
        var vehicle = with(GuidanceForms.opinion(today()), "vehicleUsed", true, "vehicleReason", "运送检测设备");
        serve(cases.get("supervision"), vehicle);
        serve(cases.get("conductCheck"), with(GuidanceForms.opinion(today()), "uniformWorn", true));
        management.executeJob(job(cases.get("conductCheck"), "uniformReported").getId());
        // The same, before the job that goes on after the report.
        cases.put("uniformReported", promisedVisitNow());
        serve(cases.get("uniformReported"), with(GuidanceForms.opinion(today()), "uniformWorn", true));
    }

    private String promisedVisitNow() {
        at("2024-03-18T10:00");
        String number = promisedVisit(AT);
        enter(number, AT);
        return number;
    }

    private String refused(String ground) {
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused(ground));
        return number;
    }

    private String inspected() {
        String number = book(with(GuidanceForms.booking(), "creditCode", INSPECTED));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        registers.add(
                Register.INSPECTION,
                Map.of(
                        "creditCode", INSPECTED,
                        "name", "检查示例企业",
                        "body", "县消防救援大队",
                        "task", "JC-2024-777",
                        "matters", "风险隐患排查",
                        "startedAt", "2024-03-18 09:30"),
                "clerk",
                null);
        promise(number, "ONSITE", AT);
        return number;
    }

    @Override
    protected void take(Task task, String number) {
        String step = task.getTaskDefinitionKey();
        if (step.equals("archive")) {
            sign(number);
        }
        String name = step.equals(NEW_STEP) ? "confer" : documentOf(task);
        submit(task, user(task), group(task), Map.of(name, spin(document(step, number, task))));
    }

    private String user(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "serve" -> "amr-1";
            case "contribute" -> group(task).replace("dept-", "") + "-1";
            case "confirmRefusal" -> "lin";
            case "approveSupervision" -> "head";
            default -> task.getAssignee() == null ? group(task) : task.getAssignee();
        };
    }

    private Map<String, Object> document(String step, String number, Task task) {
        return switch (step) {
            case "review" -> GuidanceForms.accepted("GENERAL");
            case "confirmRefusal" -> fields("confirmed", true);
            case "notifyRefusal" -> fields("form", "ELECTRONIC", "deliveredOn", today(), "deliveredTo", "王建国");
            case "dispatch" -> GuidanceForms.dispatch("PHONE", "2024-03-20T11:00");
            case "notifyCommitment" -> GuidanceForms.commitment(today());
            case "decideVisit" -> fields("decision", "VISIT", "reason", "近期不便上门");
            case "confirm" -> GuidanceForms.confirmation("ONSITE", AT);
            case "arrive" -> GuidanceForms.scanned(file(number).serviceCode());
            case "contribute" -> GuidanceForms.contribution(user(task));
            case NEW_STEP -> Forms.conference(today());
            case "serve" -> byPhone(number) ? GuidanceForms.opinionByPhone(today()) : GuidanceForms.opinion(today());
            case "approveSupervision" -> fields("approved", true, "reason", "已研究");
            case "followUp", "helpFurther" ->
                fields("helpedOn", today(), "help", "再次上门指导", "correction", "IN_PROGRESS");
            case "phoneEvaluation" -> GuidanceForms.rating(1, "PHONE", today());
            case "track" ->
                fields(
                        "contactedOn",
                        today(),
                        "status",
                        "STOPPED",
                        "progress",
                        "按期整改",
                        "penalty",
                        "NONE",
                        "stopReason",
                        "已注销");
            case "revisitCase" -> GuidanceForms.revisit(true, today());
            case "archive" -> GuidanceForms.archiving();
            case "supervise" -> Forms.supervised();
            case "verifyComplaint" -> Forms.verification(false, today());
            case "answerComplaint" -> Forms.complaintAnswer(today());
            default -> throw new IllegalArgumentException(step);
        };
    }

    private boolean byPhone(String number) {
        return documents.latest(number, "dispatch", "").orElseThrow().content().contains("\"PHONE\"");
    }
}
