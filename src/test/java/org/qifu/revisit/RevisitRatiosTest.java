package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.revisit.RevisitClass.GENERAL;
import static org.qifu.revisit.RevisitClass.MANDATORY;
import static org.qifu.revisit.RevisitNode.IN_JULY;
import static org.qifu.revisit.RevisitNode.JULY;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

@Rule("R-REV-10")
class RevisitRatiosTest {

    private static final StationMonth TOWN = new StationMonth("town", JULY);
    private static final LocalDate CONTACTED = LocalDate.of(2026, 7, 20);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void showsClosedDueAndDoneOfEachStationAndClass(DataSource database) {
        // given: one station with 10 general cases and 2 complaints, one of each class revisited; another with 1
        // complaint
        var node = new RevisitNode(database);
        var drawn = node.closeGeneral("town", 10);
        node.draw.decide(new ClosedCase("c1", 1, "town", true, false, IN_JULY));
        node.draw.decide(new ClosedCase("c2", 3, "town", true, false, IN_JULY));
        node.draw.decide(new ClosedCase("c3", 1, "port", true, false, IN_JULY));
        node.ratios.recordDone("town-" + (drawn.indexOf(true) + 1), 1, CONTACTED);
        node.ratios.recordDone("c2", 3, CONTACTED);
        node.ratios.recordDone("c3", 1, CONTACTED);

        // when, then
        assertThat(node.ratios.of(JULY))
                .containsExactly(
                        new RevisitRatio(new StationMonth("port", JULY), MANDATORY, 1, 1, 1),
                        new RevisitRatio(TOWN, GENERAL, 10, 2, 1),
                        new RevisitRatio(TOWN, MANDATORY, 2, 2, 1));
        assertThat(node.ratios.of(JULY)).extracting(RevisitRatio::red).containsExactly(false, true, true);
        assertThat(node.ratios.of(JULY.plusMonths(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 10, 2, 0.2000, false",
        "GENERAL, 11, 2, 0.1818, true",
        "GENERAL, 11, 3, 0.2727, false",
        "GENERAL, 100001, 20000, 0.1999, true",
        "GENERAL, 1, 0, 0.0000, true",
        "MANDATORY, 20000, 19999, 0.9999, true",
        "MANDATORY, 7, 7, 1.0000, false"
    })
    void turnsRedBelowThePrintedShare(RevisitClass revisitClass, int closed, int done, BigDecimal ratio, boolean red) {
        var figures = new RevisitRatio(TOWN, revisitClass, closed, closed, done);

        assertThat(figures.ratio()).isEqualTo(ratio);
        assertThat(figures.red()).isEqualTo(red);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countsARevisitOnce(DataSource database) {
        // given
        var node = new RevisitNode(database);
        node.draw.decide(new ClosedCase("c1", 1, "town", true, false, IN_JULY));

        // when
        node.ratios.recordDone("c1", 1, CONTACTED);
        node.ratios.recordDone("c1", 1, CONTACTED.plusDays(1));

        // then
        assertThat(node.ratios.of(JULY)).containsExactly(new RevisitRatio(TOWN, MANDATORY, 1, 1, 1));
        assertThat(node.jdbc
                        .sql("select done_on from revisit_case")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(CONTACTED);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void refusesARevisitOfACaseThatWasNotDrawn(DataSource database) {
        // given: somebody picks a case by hand
        var node = new RevisitNode(database);
        var drawn = node.closeGeneral("town", 5);
        var picked = "town-" + (drawn.indexOf(false) + 1);

        // when, then
        assertThatThrownBy(() -> node.ratios.recordDone(picked, 1, CONTACTED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> node.ratios.recordDone("unknown", 1, CONTACTED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(node.ratios.of(JULY)).containsExactly(new RevisitRatio(TOWN, GENERAL, 5, 1, 0));
    }
}
