package org.qifu.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.qifu.archive.CasePackages;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registers;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.ServicePeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What a first look at the guidance service shows. */
@SpringBootTest
@ActiveProfiles({"demo", "test"})
class DemoGuidanceTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Papers papers;

    @Autowired
    private CasePackages packages;

    @Autowired
    private ServicePeople people;

    @Autowired
    private Registers registers;

    @Test
    void bookedGuidancesHaveEndedInEachWayAndAreAtTheirPapers() {
        assertThat(guidances()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(guidances().stream()
                        .filter(file -> file.stage().equals(Stage.ARCHIVED))
                        .map(CaseFile::outcome))
                .containsExactlyInAnyOrder("SERVED", "REFUSED", "WITHDRAWN");
        assertThat(guidances())
                .filteredOn(file -> file.stage().equals(Stage.ARCHIVED))
                .allSatisfy(file -> {
                    assertThat(packages.find(file.number(), 1)).isPresent();
                });
        assertThat(guidances())
                .flatExtracting(file -> papers.of(file.number()))
                .extracting(paper -> paper.kind())
                .contains(PaperKind.values());
        assertThat(guidances()).anyMatch(file -> file.breaches() > 0);
        assertThat(guidances())
                .flatExtracting(file -> timeline.of(file.number()))
                .extracting(event -> event.kind())
                .contains(Kind.CHANGED, Kind.WARNED);
    }

    @Test
    void theUrgentBookingIsMarkedOnItsCard() {
        assertThat(tasks.createTaskQuery()
                        .taskVariableValueEquals("enterprise", "【紧急】磐安县白云菌业有限公司")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void everyDepartmentHasPeopleWhoServeAndEveryRegisterAnEntry() {
        assertThat(organisation.departments())
                .allSatisfy(
                        department -> assertThat(people.of(department.code())).hasSize(2));
        for (Register register : Register.values()) {
            assertThat(registers.list(register, null, 0, 5))
                    .as(register.label())
                    .isNotEmpty();
        }
    }

    private List<CaseFile> guidances() {
        return organisation.stations().stream()
                .flatMap(station -> files.ofStation(station.code()).stream())
                .filter(file -> file.kind() == CaseKind.GUIDANCE)
                .toList();
    }
}
