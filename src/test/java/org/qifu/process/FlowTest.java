package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Walks cases on the real engine. The clock stands still until a test moves it, and timers fire when the test moves
 * past them, the earliest first, as the job executor would.
 */
@SpringBootTest
@ActiveProfiles("test")
abstract class FlowTest {

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected IdentityService identity;

    @Autowired
    protected CaseFiles files;

    @Autowired
    protected Timeline timeline;

    @Autowired
    protected Documents documents;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void monday() {
        at("2024-03-18T10:00");
    }

    @AfterEach
    void clearClock() {
        identity.clearAuthentication();
        ClockUtil.reset();
    }

    /** Sets the clock, in Asia/Shanghai, without firing timers. */
    protected void at(String localTime) {
        ClockUtil.setCurrentTime(Date.from(instant(localTime)));
    }

    protected static Instant instant(String localTime) {
        return LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant();
    }

    protected static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), Deadlines.ZONE);
    }

    /** Moves the clock and works off every timer that has become due on the way, each at its own time, in order. */
    protected void moveTo(String localTime) {
        Date target = Date.from(instant(localTime));
        for (Job job = nextDue(target); job != null; job = nextDue(target)) {
            Date due = job.getDuedate();
            if (due != null && due.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(due);
            }
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(target);
    }

    /** Works off what is due now. */
    protected void runDueJobs() {
        for (Job job = nextDue(ClockUtil.getCurrentTime()); job != null; job = nextDue(ClockUtil.getCurrentTime())) {
            management.executeJob(job.getId());
        }
    }

    private Job nextDue(Date until) {
        List<Job> jobs = management
                .createJobQuery()
                .duedateLowerThan(new Date(until.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list();
        List<Job> messages =
                management.createJobQuery().messages().withRetriesLeft().list();
        if (!messages.isEmpty()) {
            return messages.get(0);
        }
        return jobs.isEmpty() ? null : jobs.get(0);
    }

    /** Registers a case as a receptionist of its station would. */
    protected String register(Map<String, Object> application) {
        String station = String.valueOf(application.get("station"));
        ProcessInstance instance = as(
                station + "-reception",
                () -> runtime.startProcessInstanceByKey("appeal", Map.of("application", spin(application))));
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
    }

    /** A case accepted as this class, at station anwen. */
    protected String accepted(String appealClass, String list) {
        String number = register(Forms.application("anwen"));
        complete(number, "accept", "anwen-reception", Forms.accepted(appealClass, list));
        return number;
    }

    /** The one open task of this step; fails when there is none or more than one. */
    protected Task task(String number, String step) {
        List<Task> open = open(number, step);
        assertThat(open).as("open tasks %s of %s", step, number).hasSize(1);
        return open.get(0);
    }

    protected List<Task> open(String number, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .list();
    }

    /** Steps at which the case has open tasks. */
    protected List<String> standsAt(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes a step's task with its document, as a user of the same id as the group. */
    protected void complete(String number, String step, String group, Map<String, Object> document) {
        completeAs(task(number, step), group, group, document);
    }

    protected void completeAs(Task task, String user, String group, Map<String, Object> document) {
        as(user, group, () -> {
            tasks.complete(task.getId(), Map.of(documentOf(task), spin(document)));
            return null;
        });
    }

    /** The document that a task writes. */
    protected static String documentOf(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "accept" -> "acceptance";
            case "answerRefusal", "answer" -> "answer";
            case "handleOnTheSpot" -> "onTheSpot";
            case "handleByAgency" -> "agency";
            case "consult", "confer", "conferAtCounty" -> "confer";
            case "handleByAppeals" -> "appeals";
            case "carryOutPlan" -> "execution";
            case "acceptByCounty" -> "countyAcceptance";
            case "handleByCounty" -> "county";
            case "phoneEvaluation" -> "evaluation";
            case "revisitCase" -> "revisit";
            case "supervise" -> "supervision";
            default -> task.getTaskDefinitionKey();
        };
    }

    protected Object spin(Object document) {
        try {
            return Spin.JSON(json.writeValueAsString(document));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    protected <T> T as(String group, java.util.function.Supplier<T> action) {
        return as(group, group, action);
    }

    protected <T> T as(String user, String group, java.util.function.Supplier<T> action) {
        identity.setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    protected CaseFile file(String number) {
        return files.find(number).orElseThrow();
    }

    /** Events of one kind. */
    protected List<CaseEvent> events(String number, CaseEvent.Kind kind) {
        return timeline.of(number).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    /** Answer, rating and, where it is due, a satisfied revisit: from a handled case to its archive. */
    protected void toArchive(String number) {
        complete(number, "answer", "anwen-reception", Forms.answer());
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        if (standsAt(number).contains("revisitCase")) {
            complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        }
        runDueJobs();
    }

    protected String today() {
        return day(ClockUtil.getCurrentTime()).toString();
    }

    protected boolean ended(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("appeal")
                        .count()
                == 0;
    }
}
