package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordsTest {

    private static final LocalDate MAY_8 = LocalDate.of(2026, 5, 8);

    @Rule("R-ORG-11")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aMeetingIsKeptWithItsPeopleCasesAndOwnedDecisions(DataSource dataSource) {
        // given two meetings of a station
        var meetings = new Meetings(JdbcClient.create(dataSource));
        var dialogue = meeting(Meeting.Kind.DIALOGUE, MAY_8, List.of(), List.of());
        var coordination = meeting(
                Meeting.Kind.COORDINATION,
                MAY_8.plusDays(1),
                List.of("SQ-2026-00001", "SQ-2026-00002"),
                List.of(new Meeting.Decision("五月底前接通水管", "住房建设 王五")));
        meetings.record(dialogue);
        meetings.record(coordination);

        // then they are found with all they hold, from the station and from the case
        assertThat(meetings.of("anwen")).containsExactly(coordination, dialogue);
        assertThat(meetings.discussing("SQ-2026-00002")).containsExactly(coordination);
        assertThat(meetings.discussing("SQ-2026-00003")).isEmpty();

        // and nothing is decided without an owner, nor held without people
        assertThatThrownBy(() -> new Meeting.Decision("接通水管", " ")).hasMessage("请填写会议决定的责任人");
        assertThatThrownBy(
                        () -> new Meeting("anwen", Meeting.Kind.DIALOGUE, MAY_8, "恳谈", List.of(), List.of(), List.of()))
                .hasMessage("请填写至少一项参会人员");
    }

    @Rule("R-ORG-13")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aLeaderKeepsContactAndLogsTheVisits(DataSource dataSource) {
        // given a leader with an enterprise and a project
        var contacts = new Contacts(JdbcClient.create(dataSource));
        String firm = contacts.assign("王县长", Contact.Kind.ENTERPRISE, "磐安药业", MAY_8);
        contacts.assign("王县长", Contact.Kind.PROJECT, "药材产业园", MAY_8.plusDays(1));

        // when the leader visits twice, and the assignment ends
        contacts.visited(firm, MAY_8, "用工紧张");
        contacts.visited(firm, MAY_8.plusDays(9), "已招工三十人");
        contacts.end(firm, MAY_8.plusDays(10));

        // then the log tells both, the latest first
        assertThat(contacts.of("王县长"))
                .containsExactly(
                        new Contact(
                                firm,
                                "王县长",
                                Contact.Kind.ENTERPRISE,
                                "磐安药业",
                                MAY_8,
                                MAY_8.plusDays(10),
                                List.of(
                                        new Contact.Visit(MAY_8.plusDays(9), "已招工三十人"),
                                        new Contact.Visit(MAY_8, "用工紧张"))),
                        contacts.of("王县长").get(1));
        assertThat(contacts.of("王县长").get(1).kind()).isEqualTo(Contact.Kind.PROJECT);

        // and no visit is logged outside the assignment
        for (LocalDate day : List.of(MAY_8.minusDays(1), MAY_8.plusDays(11))) {
            assertThatThrownBy(() -> contacts.visited(firm, day, "走访")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> contacts.end(firm, MAY_8.plusDays(12))).isInstanceOf(IllegalArgumentException.class);
    }

    @Rule("R-ORG-15")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void trainingIsReportedPerPerson(DataSource dataSource) {
        // given
        var trainings = new Trainings(JdbcClient.create(dataSource));
        trainings.record(new Training("张三", MAY_8, "涉企检查规范", new BigDecimal("2.5")));
        trainings.record(new Training("张三", MAY_8.plusDays(1), "指导服务", new BigDecimal("4.0")));
        trainings.record(new Training("张三", MAY_8.plusDays(2), "不在报表期内", new BigDecimal("8.0")));
        trainings.record(new Training("李四", MAY_8, "涉企检查规范", new BigDecimal("2.5")));

        // when the report covers two days
        var report = trainings.report(MAY_8, MAY_8.plusDays(1));

        // then each person's trainings and hours add up
        assertThat(report)
                .containsExactlyInAnyOrder(
                        new Trainings.Total("张三", 2, new BigDecimal("6.5")),
                        new Trainings.Total("李四", 1, new BigDecimal("2.5")));
        assertThat(trainings.of("张三")).extracting(Training::theme).containsExactly("不在报表期内", "指导服务", "涉企检查规范");
        for (String hours : List.of("0", "-1", "1.25")) {
            assertThatThrownBy(() -> new Training("张三", MAY_8, "主题", new BigDecimal(hours)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Rule("R-INT-21")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aFindingOfAVisitBecomesOneCaseThatLeadsBack(DataSource dataSource) {
        // given a visit with two findings
        var visits = new Visits(JdbcClient.create(dataSource));
        String id = visits.record(visit(List.of("张三"), null));
        assertThat(visits.of("anwen")).containsExactly(visit(List.of("张三"), null));

        // when the second becomes a case
        visits.becameCase(id, 1, "SQ-2026-00007");

        // then the case leads back to the visit, and the finding is not raised again
        assertThat(visits.originOf("SQ-2026-00007")).contains(visit(List.of("张三"), "SQ-2026-00007"));
        assertThat(visits.originOf("SQ-2026-00008")).isEmpty();
        assertThatThrownBy(() -> visits.becameCase(id, 1, "SQ-2026-00008")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> visits.becameCase(id, 2, "SQ-2026-00008")).isInstanceOf(IllegalStateException.class);

        // and a visit names its staff
        assertThatThrownBy(() -> visit(List.of(), null)).hasMessage("请填写至少一项走访人员");
    }

    private static Meeting meeting(
            Meeting.Kind kind, LocalDate on, List<String> cases, List<Meeting.Decision> decisions) {
        return new Meeting("anwen", kind, on, "政企恳谈", List.of("张三", "磐安药业 李四"), cases, decisions);
    }

    private static Visit visit(List<String> staff, String caseNumber) {
        return new Visit(
                "anwen",
                MAY_8,
                Visit.BodyKind.CHAMBER,
                "药材商会",
                staff,
                List.of(new Visit.Finding("缺仓库", null), new Visit.Finding("缺工人", caseNumber)));
    }
}
