package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.revisit.RevisitClass.GENERAL;
import static org.qifu.revisit.RevisitNode.AUGUST;
import static org.qifu.revisit.RevisitNode.IN_JULY;
import static org.qifu.revisit.RevisitNode.JULY;
import static org.qifu.revisit.RevisitNode.at;
import static org.qifu.revisit.RevisitNode.general;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

@Rule({"R-REV-01", "R-REV-03"})
class MonthEndTest {

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void listsTheMonthsThatAreOverUntilTheyAreToppedUp(DataSource database) {
        // given
        var node = new RevisitNode(database).setClock("2026-08-05T09:00");
        node.draw.decide(general("a", "town", at("2026-08-02T09:00")));
        node.draw.decide(general("b", "town", IN_JULY));
        node.draw.decide(general("c", "port", IN_JULY));
        node.draw.decide(general("d", "town", at("2026-06-30T09:00")));
        var june = new StationMonth("town", JULY.minusMonths(1));
        assertThat(node.draw.openMonths())
                .containsExactly(june, new StationMonth("port", JULY), new StationMonth("town", JULY));

        // when
        node.draw.topUp("town", JULY);

        // then
        assertThat(node.draw.openMonths()).containsExactly(june, new StationMonth("port", JULY));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void toppingUpTwiceDrawsOnce(DataSource database) {
        // given: 40 stations with 1 case, most of which their block did not draw
        var node = new RevisitNode(database);
        IntStream.range(0, 40).forEach(i -> node.closeGeneral("s" + i, 1));
        node.setClock("2026-08-01T00:00");

        // when
        assertThat(IntStream.range(0, 40)).allSatisfy(i -> {
            int before = node.due("s" + i, JULY, GENERAL);
            assertThat(node.draw.topUp("s" + i, JULY)).hasSize(1 - before);

            // then: the second call draws and answers nothing
            assertThat(node.draw.topUp("s" + i, JULY)).isEmpty();
            assertThat(node.due("s" + i, JULY, GENERAL)).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aCaseToppedUpKeepsTheAnswerItGotAtItsClosing(DataSource database) {
        // given: 20 stations with 1 case, and what was answered at the closing
        var node = new RevisitNode(database);
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> node.closeGeneral("s" + i, 1))
                .toList();

        // when
        node.setClock("2026-08-01T00:00");
        IntStream.range(0, 20).forEach(i -> node.draw.topUp("s" + i, JULY));

        // then: asked again, no second revisit is opened for what the topping up has drawn
        assertThat(IntStream.range(0, 20).mapToObj(i -> node.closeGeneral("s" + i, 1)))
                .containsExactlyElementsOf(answers);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countsALateClosingOfASealedMonthInTheCurrentMonth(DataSource database) {
        // given: July is sealed with 5 closings
        var node = new RevisitNode(database);
        node.closeGeneral("town", 5);
        node.setClock("2026-09-03T09:00").draw.topUp("town", JULY);

        // when: five more closings of July come late
        var late = IntStream.range(0, 5)
                .mapToObj(i -> node.draw.decide(general("late" + i, "town", IN_JULY)))
                .toList();

        // then: July stays exact, and they make up a block of September
        assertThat(late).extracting(RevisitDecision::month).containsOnly(AUGUST.plusMonths(1));
        assertThat(late).filteredOn(RevisitDecision::due).hasSize(1);
        assertThat(node.numbers("town", JULY)).hasSize(5);
        assertThat(node.due("town", JULY, GENERAL)).isEqualTo(1);

        // and: asked again, a case of the sealed month and a late one are found where they were counted
        assertThat(node.draw.decide(general("town-1", "town", IN_JULY)).month()).isEqualTo(JULY);
        assertThat(node.draw.decide(general("late0", "town", IN_JULY))).isEqualTo(late.get(0));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countsInTheNextMonthOnANodeWhoseClockLagsBehind(DataSource database) {
        // given: one node has sealed July while on another it is still July
        var ahead = new RevisitNode(database).setClock("2026-08-01T00:00:01");
        var behind = new RevisitNode(database).setClock("2026-07-31T23:59:58");
        behind.closeGeneral("town", 1);
        ahead.draw.topUp("town", JULY);

        // when
        var late = behind.draw.decide(general("late", "town", at("2026-07-31T23:59:58")));

        // then
        assertThat(late.month()).isEqualTo(AUGUST);
        assertThat(behind.numbers("town", JULY)).hasSize(1);
    }
}
