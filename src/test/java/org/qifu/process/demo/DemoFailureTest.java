package org.qifu.process.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;

/** A seeding that breaks off, on a database that is fresh because the profile is not active. */
@SpringBootTest(properties = "qifu.test=demo-failure")
@ActiveProfiles("test")
class DemoFailureTest {

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
        var clock = new DemoClock(management, runtime, deadlines);
        var play = new DemoPlay(
                runtime, tasks, identity, binder, new DemoPapers(deadlines), clock, new DemoSchedule(clock));
        return new DemoSeeder(engine, history, new DemoUsers(identity, organisation), play, transactions);
    }
}
