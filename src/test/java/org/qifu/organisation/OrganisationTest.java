package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class OrganisationTest {

    @Rule("R-ORG-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void deliversTheFifteenPrintedStationsReadyForIntake(DataSource dataSource) {
        // given a new database
        var organisation = Seeded.on(dataSource).organisation;

        // then the printed list is there, in its order, with address and telephone
        assertThat(organisation.stations())
                .extracting(Station::seq)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(organisation.station("anwen")).hasValueSatisfying(station -> {
            assertThat(station.name()).isEqualTo("安文街道企业服务站（窗口）");
            assertThat(station.address()).isEqualTo("安文街道双溪路 128 号");
            assertThat(station.phone()).isEqualTo("0579-84661160");
            assertThat(station.state()).isEqualTo(Activity.DELIVERED);
            assertThat(station.open()).isTrue();
        });
        assertThat(organisation.stations()).allSatisfy(station -> {
            assertThat(station.address()).isNotBlank();
            assertThat(station.phone()).isNotBlank();
        });
        assertThat(organisation.county()).isEqualTo("磐安县");
    }

    @Rule("R-ORG-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anotherCountyLoadsItsOwnStations(DataSource dataSource, @TempDir Path folder) throws Exception {
        // given a folder with the stations of another county, saved by a spreadsheet program
        Files.writeString(
                folder.resolve("stations.csv"),
                "\uFEFFcode,seq,name,address,phone,aliases\r\nshipu,1,石浦镇企业服务站,渔港路 1 号,0574-1,石浦站|石浦窗口\r\n");

        // when the instance starts with it
        var organisation = Seeded.on(dataSource, folder.toUri().toString()).organisation;

        // then only those stations are known, by alias too, and the rest is as delivered
        assertThat(organisation.stations()).extracting(Station::code).containsExactly("shipu");
        assertThat(organisation.stationNamed("石浦窗口")).isPresent();
        assertThat(organisation.knowsStation("anwen")).isFalse();
        assertThat(organisation.boards()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void listsEveryCandidateGroupOnceWithItsChineseName(DataSource dataSource) {
        // given a station with a board of its own
        var seeded = Seeded.on(dataSource);
        seeded.stationBoards.add("anwen", "invest", "招商服务板块");

        // when
        List<Group> groups = seeded.organisation.groups();

        // then
        assertThat(groups).extracting(Group::id).doesNotHaveDuplicates().hasSize(15 * 4 + 1 + 11 + 16 + 6);
        assertThat(groups)
                .contains(
                        new Group("anwen-reception", "安文街道企业服务站（窗口）综合受理"),
                        new Group("anwen-agency", "安文街道企业服务站（窗口）代办服务"),
                        new Group("anwen-appeals", "安文街道企业服务站（窗口）诉求服务"),
                        new Group("anwen-office", "安文街道企业服务站（窗口）企业综合服务办公室"),
                        new Group("anwen-n-invest", "安文街道企业服务站（窗口）招商服务板块"),
                        new Group("county-hard-cases", "难事办理窗口"),
                        new Group("county-board-project", "项目服务板块"),
                        new Group("dept-amr", "市场监管"))
                .extracting(Group::id)
                .contains("coordination", "complaints", "supervisors", "analysts");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void mapsAssistantsToTheirGroups(DataSource dataSource) {
        // given
        var organisation = Seeded.on(dataSource).organisation;

        // then the department and the board of the same name are two units
        assertThat(organisation.groupOf("data")).isEqualTo("dept-data");
        assertThat(organisation.groupOf("DATA")).isEqualTo("county-board-data");
        assertThat(organisation.name("DATA")).isEqualTo("数据服务板块");
        assertThat(organisation.name("data")).isEqualTo("数据");
        assertThat(organisation.knowsBoard("NONE")).isFalse();
        assertThatThrownBy(() -> organisation.groupOf("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
