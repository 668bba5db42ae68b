package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class ActivationTest {

    private static final List<String> THREE = List.of("reception", "agency", "appeals");

    @Rule("R-DSP-17")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void everyStationHasTheFixedBoardsAndIsNotActivatedWithoutThem(DataSource dataSource) {
        // given a station that is ready
        var seeded = Seeded.on(dataSource);
        readyStation(seeded);
        assertThat(seeded.stationBoards.of("anwen"))
                .filteredOn(StationBoard::fixed)
                .extracting(StationBoard::name)
                .containsExactly("企业综合服务办公室", "综合受理", "代办服务", "诉求服务");

        for (String missing : THREE) {
            // when one of the three is out of use
            seeded.stationBoards.use("anwen", missing, false);

            // then
            assertThatThrownBy(() -> seeded.activation.activate("anwen"))
                    .isInstanceOf(ActivationRefused.class)
                    .hasMessageContaining("不符合“1+3+N”设置");
            assertThat(seeded.organisation.station("anwen").orElseThrow().state())
                    .isEqualTo(Activity.DELIVERED);
            seeded.stationBoards.use("anwen", missing, true);
        }

        // and it is activated with all, which then stay
        seeded.activation.activate("anwen");
        assertThat(seeded.organisation.station("anwen").orElseThrow().state()).isEqualTo(Activity.ACTIVE);
        assertThatThrownBy(() -> seeded.stationBoards.use("anwen", "agency", false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Rule("R-DSP-21")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aStationAddsItsOwnBoardsWithMembers(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);

        // when a station adds a board and names a member
        var board = seeded.stationBoards.add("anwen", "invest", "招商服务板块");
        seeded.staffing.assign(board.group(), new Member(Duty.OFFICER, "张三", "zhangsan"));

        // then that station may ask it for help, and no other
        assertThat(seeded.organisation.assistants("anwen")).contains(new Unit("anwen-n-invest", "招商服务板块"));
        assertThat(seeded.organisation.groupOf("anwen-n-invest")).isEqualTo("anwen-n-invest");
        assertThat(seeded.organisation.knowsAssistant("lengshui", "anwen-n-invest"))
                .isFalse();
        assertThat(seeded.staffing.of("anwen-n-invest"))
                .extracting(Member::name)
                .containsExactly("张三");

        // and a board out of use is asked no more
        seeded.stationBoards.use("anwen", "invest", false);
        assertThat(seeded.organisation.knowsAssistant("anwen", "anwen-n-invest"))
                .isFalse();
        for (String bad : List.of("invest", "Plan", "a-b", "")) {
            assertThatThrownBy(() -> seeded.stationBoards.add("anwen", bad, "规划建设服务板块"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Rule("R-DSP-22")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aBoardHasOneLeadOneLeaderOneChiefAndAnyNumberOfOfficers(DataSource dataSource) {
        // given a station with nobody but full boards, without a single officer
        var seeded = Seeded.on(dataSource);
        readyStation(seeded);
        assertThat(seeded.activation.check("anwen")).isEmpty();

        for (Duty duty : List.of(Duty.LEAD_DEPARTMENT, Duty.LEADER, Duty.CHIEF_OFFICER)) {
            // when there are two of them
            seeded.staffing.assign("anwen-agency", new Member(duty, "又一个", null));
            assertThat(seeded.activation.check("anwen")).containsExactly("代办服务应有且只有一个" + duty.label() + "，现有2个");
            seeded.staffing.release("anwen-agency", duty, "又一个");

            // or none
            seeded.staffing.release("anwen-agency", duty, duty.label());
            assertThatThrownBy(() -> seeded.activation.activate("anwen"))
                    .isInstanceOfSatisfying(
                            ActivationRefused.class,
                            refused -> assertThat(refused.problems())
                                    .containsExactly("代办服务应有且只有一个" + duty.label() + "，现有0个"));
            seeded.staffing.assign("anwen-agency", new Member(duty, duty.label(), null));
        }

        // then officers may be as many as there are
        seeded.staffing.assign("anwen-agency", new Member(Duty.OFFICER, "张三", null));
        seeded.staffing.assign("anwen-agency", new Member(Duty.OFFICER, "李四", null));
        seeded.activation.activate("anwen");
    }

    @Rule("R-DSP-22")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aBoardOfTheStationsOwnIsStaffedAsWell(DataSource dataSource) {
        var seeded = Seeded.on(dataSource);
        readyStation(seeded);

        // when
        seeded.stationBoards.add("anwen", "invest", "招商服务板块");

        // then
        assertThat(seeded.activation.check("anwen")).hasSize(3).allMatch(problem -> problem.startsWith("招商服务板块"));
    }

    @Rule("R-DSP-23")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theChiefOfficerOfABoardIsKnown(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);
        assertThat(seeded.staffing.chiefOfficer("PROJECT")).isEmpty();

        // when
        seeded.staffing.assign("PROJECT", new Member(Duty.OFFICER, "张三", "zhangsan"));
        seeded.staffing.assign("PROJECT", new Member(Duty.CHIEF_OFFICER, "李四", "lisi"));

        // then the chief is found for that board, and for no other
        assertThat(seeded.staffing.chiefOfficer("PROJECT")).contains(new Member(Duty.CHIEF_OFFICER, "李四", "lisi"));
        assertThat(seeded.staffing.chiefOfficer("POLICY")).isEmpty();
        assertThatThrownBy(() -> seeded.staffing.chiefOfficer("NONE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Rule("R-INT-20")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aCentreIsNotPublishedWithoutAPersonAtItsLastResort(DataSource dataSource) {
        // given a county centre whose boards are staffed
        var seeded = Seeded.on(dataSource);
        seeded.jdbc.sql("update board set active = false where code = 'LOCAL'").update();
        new OrganisationChanges(seeded.jdbc).note();
        for (Board board : seeded.organisation.boards()) {
            seeded.staffing.assign(board.code(), new Member(Duty.LEADER, "分管", null));
            seeded.staffing.assign(board.code(), new Member(Duty.CHIEF_OFFICER, "首席", null));
        }

        for (String centre : List.of("centre", "city")) {
            // when nobody is named for the window
            assertThatThrownBy(() -> seeded.activation.activate(centre))
                    .isInstanceOf(ActivationRefused.class)
                    .hasMessage("兜底专窗至少应指定一名专人");
            assertThatThrownBy(() -> seeded.centres.nameForWindow(centre, " "))
                    .isInstanceOf(IllegalArgumentException.class);

            // then one name is enough
            seeded.centres.nameForWindow(centre, "王五");
            seeded.activation.activate(centre);
            assertThat(seeded.centres.state(centre)).contains(Activity.ACTIVE);
        }
    }

    @Rule("R-DSP-22")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theBoardsOfTheCountyCentreAreStaffedBeforeItIsPublished(DataSource dataSource) {
        var seeded = Seeded.on(dataSource);
        seeded.centres.nameForWindow("centre", "王五");

        // then every board lacks its people, and the local board its lead as well
        assertThat(seeded.activation.check("centre"))
                .hasSize(11 * 2 + 1)
                .contains("地方特色板块应有且只有一个牵头部门，现有0个", "项目服务板块应有且只有一个首席服务专员，现有0个");
    }

    private static void readyStation(Seeded seeded) {
        seeded.jdbc
                .sql("update station set head = '王书记', deputy = '李副镇长' where code = 'anwen'")
                .update();
        seeded.jdbc
                .sql("insert into station_backbone values ('anwen', 0, '张三')")
                .update();
        new OrganisationChanges(seeded.jdbc).note();
        for (String board : THREE) {
            for (Duty duty : List.of(Duty.LEAD_DEPARTMENT, Duty.LEADER, Duty.CHIEF_OFFICER)) {
                seeded.staffing.assign("anwen-" + board, new Member(duty, duty.label(), null));
            }
        }
    }
}
