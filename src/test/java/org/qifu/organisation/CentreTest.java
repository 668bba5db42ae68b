package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class CentreTest {

    @Rule("R-ORG-08")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void casesMoveOnlyBetweenNeighboursOfTheThreeLevels(DataSource dataSource) {
        // given the delivered tree
        var centres = Seeded.on(dataSource).centres;
        assertThat(centres.tree())
                .hasSize(17)
                .extracting(OrgNode::code, OrgNode::level, OrgNode::parent)
                .startsWith(
                        tuple("city", OrgLevel.CITY, null),
                        tuple("centre", OrgLevel.COUNTY, "city"),
                        tuple("anwen", OrgLevel.COMMUNITY, "centre"));

        // then up and down by one level
        assertThat(centres.mayHandOver("anwen", "centre")).isTrue();
        assertThat(centres.mayHandOver("centre", "anwen")).isTrue();
        assertThat(centres.mayHandOver("centre", "city")).isTrue();
        assertThat(centres.mayHandOver("city", "centre")).isTrue();

        // and never over a level, sideways, to itself or to nowhere
        assertThat(centres.mayHandOver("anwen", "city")).isFalse();
        assertThat(centres.mayHandOver("city", "anwen")).isFalse();
        assertThat(centres.mayHandOver("anwen", "lengshui")).isFalse();
        assertThat(centres.mayHandOver("centre", "centre")).isFalse();
        assertThat(centres.mayHandOver("city", "nowhere")).isFalse();
    }

    @Rule("R-ORG-16")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theLeadUnitsOfInspectionHaveTheirRoles(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);
        var units = new LeadUnits(seeded.jdbc);

        // then the seven named units are there
        assertThat(units.all())
                .extracting(LeadUnit::name)
                .containsExactlyInAnyOrder("市综合执法指导办", "市司法局", "市市场监管局", "市发改局", "市信访局", "市委编办", "市数据服务中心");

        // and three of them hold a role
        assertThat(units.holding(InspectionRole.INSPECT_COORDINATOR))
                .extracting(LeadUnit::name)
                .containsExactly("市综合执法指导办");
        assertThat(units.holding(InspectionRole.LAW_SUPERVISOR))
                .extracting(LeadUnit::name)
                .containsExactly("市司法局");
        assertThat(units.holding(InspectionRole.RANDOM_COORDINATOR))
                .extracting(LeadUnit::name)
                .containsExactly("市市场监管局");
        assertThat(units.all()).filteredOn(unit -> unit.role() == null).hasSize(4);
    }
}
