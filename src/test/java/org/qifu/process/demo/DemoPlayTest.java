package org.qifu.process.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.CaseFiles;
import org.qifu.catalogue.ServiceItems;
import org.qifu.deadline.Deadlines;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.ServicePeople;
import org.qifu.process.task.DocumentBinder;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinions;
import org.qifu.publication.Policies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Playing the cases on other days, and a seeding that breaks off, on a database that the profile has not filled. */
@SpringBootTest(properties = "qifu.test=demo-play")
@ActiveProfiles("test")
class DemoPlayTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DocumentBinder binder;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ServicePeople people;

    @Autowired
    private ServiceItems items;

    @Autowired
    private Policies policies;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private EnquiryWorkflow enquiryWorkflow;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aBrokenSeedingLeavesNothingAndTheNextOneBeginsAnew() {
        // given ten cases, and an eleventh that is not where its steps say
        List<DemoCase> good = DemoFile.read(DemoFile.DELIVERED).subList(0, 10);
        var broken = new ArrayList<>(good);
        String bad = "anwen,磐安县测试有限公司,张伟,磐安县,WINDOW,SIMPLE,POINT,,DATA,,需求,,办结,0/registered 0/handleByAgency";
        broken.add(DemoCase.parse(11, bad));
        long users = identity.createUserQuery().count();
        String monthEnd = monthEnd();
        DemoSeeder seeder = seeder();

        // when it is seeded, then it fails and nothing is left
        assertThatThrownBy(() -> seeder.seed(broken)).hasMessageContaining("case 11");
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(identity.createUserQuery().count()).isEqualTo(users);
        assertThat(monthEnd()).isEqualTo(monthEnd);
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()))
                .isLessThan(Duration.ofSeconds(5));

        // and the next start fills the database once, the month-end timer untouched
        assertThat(seeder.seed(good)).isTrue();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("appeal")
                        .count())
                .isEqualTo(10);
        assertThat(monthEnd()).isEqualTo(monthEnd);
        assertThat(seeder.seed(good)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T10:00:00", "2026-10-03T00:10:00", "2027-01-29T23:50:00"})
    void onAnyDayTheCasesCanBePlayedAndStandAtEveryStep(String localNow) {
        // given a working morning, a night in a long holiday, and a year without a published calendar
        Instant now = LocalDateTime.parse(localNow).atZone(Deadlines.ZONE).toInstant();
        List<DemoCase> cases = DemoFile.read(DemoFile.DELIVERED);
        var before = openSteps();

        // when they are played up to then
        List<String> open = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            users().create();
            servicePeople().create();
            play().play(cases, now);
            return openSteps();
        });
        ClockUtil.reset();

        // then every step has got an open task
        before.forEach(open::remove);
        assertThat(open).containsAll(DemoSeederTest.STEPS);
    }

    private List<String> openSteps() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String monthEnd() {
        return management
                .createJobQuery()
                .activityId("monthEnded")
                .singleResult()
                .getDuedate()
                .toInstant()
                .toString();
    }

    private DemoSeeder seeder() {
        return new DemoSeeder(
                engine, history, users(), servicePeople(), publications(), play(), enquiries(), transactions);
    }

    private DemoPlay play() {
        var clock = new DemoClock(management, runtime, deadlines);
        var papers = new DemoPapers(deadlines, new DemoGuidance(deadlines, files));
        var signatures = new DemoSignatures(attachments);
        return new DemoPlay(runtime, tasks, identity, binder, papers, clock, new DemoSchedule(clock), signatures);
    }

    private DemoEnquiries enquiries() {
        return new DemoEnquiries(enquiryWorkflow, binder);
    }

    private DemoUsers users() {
        return new DemoUsers(identity, organisation);
    }

    private DemoServicePeople servicePeople() {
        return new DemoServicePeople(people, organisation, identity);
    }

    private DemoPublications publications() {
        return new DemoPublications(items, policies, consultations, opinions);
    }
}
