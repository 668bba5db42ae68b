package org.qifu.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CreditCode;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.Station;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.client.ClientKeys;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What a first look at the demonstration shows, on whatever day it is started. */
@SpringBootTest
@ActiveProfiles({"demo", "test"})
class DemoSeederTest {

    static final List<String> STEPS = Stream.of(
                    "accept answerRefusal handleOnTheSpot handleByAgency assist consult handleByAppeals confer",
                    "acceptByCounty handleByCounty conferAtCounty carryOutPlan answer phoneEvaluation revisitCase",
                    "supervise verifyComplaint review confirmRefusal notifyRefusal dispatch notifyCommitment decideVisit",
                    "confirm arrive contribute serve approveSupervision followUp track archive")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    @Autowired
    private DemoSeeder seeder;

    @Autowired
    private DemoVisit visit;

    @Autowired
    private DemoNotice notice;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private ClientKeys keys;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ManagementService management;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private DocumentBinder binder;

    @Autowired
    private Deadlines deadlines;

    @Test
    void everyStepHasAnOpenTask() {
        var open = tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
        var expected = new ArrayList<>(STEPS);
        expected.addAll(List.of("answerHelp", "answerBlockingPoint"));
        assertThat(open).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyStationHasCasesAndSomeHaveEndedInEachWay() {
        for (Station station : organisation.stations()) {
            assertThat(files.ofStation(station.code())).as(station.name()).isNotEmpty();
        }
        assertThat(cases()).hasSizeBetween(60, 75);
        assertThat(cases().stream()
                        .filter(file -> file.stage().equals(Stage.ARCHIVED))
                        .map(CaseFile::outcome))
                .contains("SOLVED", "ADVISED", "REFUSED");
        assertThat(cases()).anyMatch(file -> file.round() == 2 && file.archivedAt() == null);
        assertThat(cases()).anyMatch(file -> file.round() == 2 && file.archivedAt() != null);
        assertThat(cases()).anyMatch(CaseFile::provincial);
    }

    @Test
    void someTasksAreLateSomeDueTodayAndSomeOnTheNextWorkingDays() {
        Date now = new Date();
        Date tonight = deadlines.sameDay(now);
        Date soon = deadlines.workingDays(now, 2);

        assertThat(tasks.createTaskQuery().dueBefore(now).count()).isGreaterThanOrEqualTo(5);
        assertThat(tasks.createTaskQuery()
                        .dueAfter(now)
                        .dueBefore(new Date(tonight.getTime() + 1))
                        .count())
                .isPositive();
        assertThat(tasks.createTaskQuery()
                        .dueAfter(tonight)
                        .dueBefore(new Date(soon.getTime() + 1))
                        .count())
                .isPositive();
    }

    @Test
    void warningsBreachesAndBadRatingsAreOnTheTimelines() {
        var events = cases().stream()
                .flatMap(file -> timeline.of(file.number()).stream())
                .toList();
        assertThat(events)
                .extracting(event -> event.kind())
                .contains(Kind.WARNED, Kind.BREACHED, Kind.SUPERVISED, Kind.REOPENED, Kind.ARRIVED, Kind.FILED);
        assertThat(events).anyMatch(event -> event.kind() == Kind.RATED && "差评".equals(event.reason()));
        assertThat(events).allMatch(event -> !event.happenedAt().isAfter(Instant.now()));
    }

    @Test
    void everyGroupHasTwoPeopleWithTheirPassword() {
        int groups = organisation.groups().size();
        // and the administrator, and one who watches over the system
        assertThat(identity.createUserQuery().count()).isEqualTo(2L * groups + 2);
        organisation
                .groups()
                .forEach(group -> assertThat(identity.createUserQuery()
                                .memberOfGroup(group.id())
                                .list())
                        .extracting(user -> user.getId())
                        .containsExactlyInAnyOrder(group.id(), group.id() + "-2"));
        assertThat(identity.checkPassword("anwen-agency-2", "demo")).isTrue();
        assertThat(identity.createUserQuery()
                        .userId("anwen-office")
                        .singleResult()
                        .getFirstName())
                .isEqualTo("张伟");
    }

    @Test
    void everyDocumentBindsAndEveryCreditCodeIsValidAndItsOwn() {
        assertThat(cases())
                .allSatisfy(file -> assertThat(documents.of(file.number()))
                        // What the registers told is written by the program itself.
                        .filteredOn(document -> !document.name().equals("eligibility"))
                        .isNotEmpty()
                        .allSatisfy(document -> assertThat(
                                        binder.bind(document.content(), DocumentTypes.ALL.get(document.name()))
                                                .problems())
                                .isEmpty()));
        assertThat(cases()).extracting(file -> file.applicant().creditCode()).allMatch(CreditCode::valid);
        assertThat(cases()).extracting(file -> file.applicant().creditCode()).doesNotHaveDuplicates();
    }

    @Test
    void theClockRunsAndNoTimerIsLeftBehindIt() {
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()))
                .isLessThan(Duration.ofSeconds(5));
        // Timers that have fallen due since the seeding are the job executor's, which tests switch off.
        assertThat(management
                        .createJobQuery()
                        .duedateLowerThan(new Date(System.currentTimeMillis() - 3_600_000))
                        .count())
                .isZero();
        assertThat(management.createJobQuery().withException().count()).isZero();
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = history.createHistoricActivityInstanceQuery().count();

        boolean filled = seeder.seed(DemoFile.read(DemoFile.DELIVERED));

        assertThat(filled).isFalse();
        assertThat(history.createHistoricActivityInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aVisitorOpensACaseOfEachSortAndCallsTheInterfaceAtEachStart() {
        // given what the notice says at two starts
        var first = visit.cases();
        String firstKey = visit.clientKey();
        String second = notice.visit("http://localhost:1");

        // then it names an appeal under way, a promised guidance and a rating that is awaited, whose codes open them
        assertThat(first).hasSize(3).allSatisfy(open -> {
            assertThat(codes.opens(open.number(), open.code())).isTrue();
            assertThat(second).contains("http://localhost:1/q/" + open.number()).doesNotContain(open.code());
        });
        assertThat(first).extracting(open -> open.number().substring(0, 2)).startsWith("SQ", "ZD");
        assertThat(first).extracting(DemoVisit.OpenCase::number).doesNotHaveDuplicates();

        // and the key of the second start lets in, the one before no more
        String key = second.replaceAll("(?s).*-u demo-platform:(\\S+) .*", "$1");
        assertThat(keys.holder(DemoVisit.CLIENT, key)).isPresent();
        assertThat(keys.holder(DemoVisit.CLIENT, firstKey)).isEmpty();
    }

    private List<CaseFile> cases() {
        return organisation.stations().stream()
                .flatMap(station -> files.ofStation(station.code()).stream())
                .toList();
    }
}
