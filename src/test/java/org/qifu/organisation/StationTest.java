package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class StationTest {

    @Rule("R-ORG-02")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void zonesHaveAStationAndTownshipsWaitForTheAdministrator(DataSource dataSource) {
        // given the delivered list
        var seeded = Seeded.on(dataSource);

        // then the three zones have a station, and the twelve townships are undecided
        assertThat(seeded.organisation.stations())
                .filteredOn(it -> it.kind() == StationKind.STATION)
                .extracting(Station::code)
                .containsExactly("xincheng", "kaifaqu", "jinpan");
        assertThat(seeded.organisation.stations())
                .filteredOn(it -> it.kind() == null)
                .hasSize(12);

        // when the administrator decides
        seeded.stations.change(changed(seeded, StationKind.WINDOW, null));

        // then the township has a window, under its printed name
        assertThat(seeded.organisation.station("lengshui")).hasValueSatisfying(station -> {
            assertThat(station.kind()).isEqualTo(StationKind.WINDOW);
            assertThat(station.name()).isEqualTo("冷水镇企业服务站（窗口）");
        });
    }

    @Rule("R-ORG-03")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theTownshipDecidesWhereItsStationSits(DataSource dataSource) {
        var seeded = Seeded.on(dataSource);
        assertThat(seeded.organisation.stations()).extracting(Station::host).containsOnlyNulls();

        // when it takes one host, and later the other
        for (StationHost host : StationHost.values()) {
            seeded.stations.change(changed(seeded, null, host));

            // then
            assertThat(seeded.organisation.station("lengshui").orElseThrow().host())
                    .isEqualTo(host);
        }
    }

    @Rule("R-ORG-10")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theStationNamesTheThreeLevelsOfItsTeam(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);

        // when the team is named
        seeded.stations.change(withTeam(seeded, new Team("王书记", "李副镇长", List.of("张三", "赵四"))));

        // then all three levels are on record
        assertThat(seeded.organisation.station("lengshui").orElseThrow().team())
                .isEqualTo(new Team("王书记", "李副镇长", List.of("张三", "赵四")));

        // and a team without its levels keeps a station from being activated
        seeded.stations.change(withTeam(seeded, new Team(null, null, List.of())));
        assertThat(seeded.activation.check("lengshui")).contains("请填写挂帅的一把手", "请填写统筹的分管领导", "请填写至少一名业务骨干");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aClosedStationTakesNoCasesButKeepsItsName(DataSource dataSource) {
        var seeded = Seeded.on(dataSource);

        // when
        seeded.stations.close("lengshui");

        // then
        assertThat(seeded.organisation.knowsStation("lengshui")).isFalse();
        assertThat(seeded.organisation.name("lengshui")).isEqualTo("冷水镇企业服务站（窗口）");
        assertThat(seeded.organisation.groups()).extracting(Group::id).contains("lengshui-appeals");

        // and comes back when it is reopened
        seeded.stations.reopen("lengshui");
        assertThat(seeded.organisation.knowsStation("lengshui")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anUnknownStationCannotBeChanged(DataSource dataSource) {
        var seeded = Seeded.on(dataSource);

        assertThatThrownBy(() -> seeded.stations.close("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Station changed(Seeded seeded, StationKind kind, StationHost host) {
        Station old = seeded.organisation.station("lengshui").orElseThrow();
        return new Station(
                old.code(),
                old.seq(),
                old.name(),
                old.address(),
                old.phone(),
                old.centre(),
                kind,
                host,
                old.team(),
                old.state(),
                old.aliases());
    }

    private static Station withTeam(Seeded seeded, Team team) {
        Station old = seeded.organisation.station("lengshui").orElseThrow();
        return new Station(
                old.code(),
                old.seq(),
                old.name(),
                old.address(),
                old.phone(),
                old.centre(),
                old.kind(),
                old.host(),
                team,
                old.state(),
                old.aliases());
    }
}
