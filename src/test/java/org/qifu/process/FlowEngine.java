package org.qifu.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The real engine under a clock that stands still until a test moves it. Timers fire when the test moves past them, the
 * earliest first, as the job executor would. After each test the engine is empty again; the ledger keeps its cases. The
 * build runs these tests twice, on H2 and on PostgreSQL, but those over HTTP.
 */
@SpringBootTest
@ActiveProfiles("test")
@Tag("flow")
abstract class FlowEngine {

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

    @BeforeEach
    void monday() {
        at("2024-03-18T10:00");
    }

    /** REST looks its engine up by name in the JVM, where the engines of other tests' contexts have the same name. */
    @BeforeEach
    void answerRest(@Autowired ProcessEngine engine) {
        ProcessEngines.registerProcessEngine(engine);
    }

    @AfterEach
    void emptyTheEngine() {
        identity.clearAuthentication();
        FlowNodesWalked.note(getClass(), history);
        List<String> running = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        runtime.deleteProcessInstancesIfExists(running, "end of test", true, true, false);
        List<String> past = history.createHistoricProcessInstanceQuery().finished().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!past.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(past);
        }
        ClockUtil.reset();
    }

    /** Sets the clock, in Asia/Shanghai, without firing timers. */
    protected void at(String localTime) {
        ClockUtil.setCurrentTime(Date.from(instant(localTime)));
    }

    protected static Instant instant(String localTime) {
        return LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant();
    }

    /** The last instant of a day: a limit of that day. */
    protected static Instant endOf(String day) {
        return instant(day + "T23:59:59.999");
    }

    protected static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), Deadlines.ZONE);
    }

    protected String today() {
        return day(ClockUtil.getCurrentTime()).toString();
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
        List<Job> messages =
                management.createJobQuery().messages().withRetriesLeft().list();
        if (!messages.isEmpty()) {
            return messages.get(0);
        }
        List<Job> jobs = management
                .createJobQuery()
                .duedateLowerThan(new Date(until.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list();
        return jobs.isEmpty() ? null : jobs.get(0);
    }

    /** Timers of a case that wait, with the moment each is due, by the element they belong to. */
    protected Map<String, Instant> timers(String number) {
        var due = new TreeMap<String, Instant>();
        for (Job job : jobs(number)) {
            if (job.getDuedate() != null) {
                due.put(elementOf(job), job.getDuedate().toInstant());
            }
        }
        return due;
    }

    /** The one waiting job of an element. */
    protected Job job(String number, String element) {
        return jobs(number).stream()
                .filter(job -> elementOf(job).equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<Job> jobs(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
