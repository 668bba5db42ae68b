package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets the figures of which cases: the same that decides on single cases. */
class VisibilityTest {

    private static final CaseFilter RECEIVED = CaseFilter.ALL.counted("received", null);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LED-02", "R-ARC-07"})
    void everybodyCountsTheCasesHeMaySee(DataSource database) throws SQLException {
        // given
        var desk = new FigureDesk(database).generated(100, 100);

        // then
        assertThat(desk.seen(RECEIVED, "supervisors")).isEqualTo(200);
        assertThat(desk.seen(RECEIVED, "complaints")).isEqualTo(200);
        assertThat(desk.seen(RECEIVED, "camunda-admin")).isEqualTo(200);
        assertThat(desk.seen(RECEIVED, "coordination")).isEqualTo(count(desk, "kind = 'GUIDANCE'"));
        assertThat(desk.seen(RECEIVED, "anwen-n-planning")).isEqualTo(count(desk, "station = 'anwen'"));
        assertThat(desk.seen(RECEIVED, "anwen-office", "yushan-reception"))
                .isEqualTo(count(desk, "station in ('anwen', 'yushan')"));
        assertThat(desk.seen(RECEIVED, "county-hard-cases")).isEqualTo(count(desk, "filed_at is not null"));
        assertThat(desk.seen(RECEIVED, "dept-amr"))
                .isEqualTo(
                        count(
                                desk,
                                "number in (select case_number from case_unit where unit = 'amr' and until is null)"
                                        + " or kind = 'APPEAL' and number in (select case_number from case_step where unit = 'amr')"));
        assertThat(desk.seen(RECEIVED, "analysts", "dept-none", "an-office")).isZero();
    }

    @Test
    @Rule("R-ARC-07")
    void aPageOffersTheStationsWhoseCasesMayBeSeen() {
        // given who works at one station; then only that one is offered
        assertThat(Visibility.of(List.of("anwen-office")).reaches("anwen")).isTrue();
        assertThat(Visibility.of(List.of("anwen-office")).reaches("yushan")).isFalse();

        // and who sees cases of all stations, or some of each, may choose any
        assertThat(Visibility.of(List.of("supervisors")).reaches("yushan")).isTrue();
        assertThat(Visibility.of(List.of("anwen-office", "dept-amr")).reaches("yushan"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-07")
    void aCaseIsSeenByWhoCountsIt(DataSource database) throws SQLException {
        // given cases of two stations
        new LedgerCases(database).with("SQ-2024-00001").with("SQ-2024-00002", "station", "yushan");
        var cases = new VisibleCases(JdbcClient.create(database));

        // then
        assertThat(cases.contain("SQ-2024-00001", List.of("anwen-agency"))).isTrue();
        assertThat(cases.contain("SQ-2024-00002", List.of("anwen-agency"))).isFalse();
        assertThat(cases.contain("SQ-2024-00002", List.of("supervisors"))).isTrue();
        assertThat(cases.contain("SQ-2024-00003", List.of("supervisors"))).isFalse();
        assertThat(cases.contain("SQ-2024-00001", List.of())).isFalse();
    }

    private static long count(FigureDesk desk, String condition) {
        long count = desk.byHand("select count(*) from case_file where " + condition);
        assertThat(count).isPositive();
        return count;
    }
}
