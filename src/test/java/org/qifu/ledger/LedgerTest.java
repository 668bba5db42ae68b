package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.ledger.LedgerCases.time;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.ProblemList;
import org.qifu.ledger.CaseFilter.State;

/** Which cases the ledger shows, and what it knows of each. */
class LedgerTest {

    private static final CaseFilter ALL = LedgerCases.anwen();

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-01")
    void aStationSeesItsOwnCasesInTheOrderOfAcceptance(DataSource database) {
        // given cases of two stations, one not accepted yet, and a guidance case
        var cases = new LedgerCases(database)
                .with("SQ-2024-00003", "accepted_at", time("2024-03-19T09:00"))
                .with("SQ-2024-00002", "accepted_at", null, "appeal_class", null, "due_at", null)
                .with("SQ-2024-00001")
                .with("SQ-2024-00004", "station", "yushan")
                .with("ZD-2024-00001", "kind", "GUIDANCE");

        // then the station's cases are there, every one; the one not accepted stands at its registration
        assertThat(cases.numbers(ALL))
                .containsExactly("SQ-2024-00002", "SQ-2024-00001", "ZD-2024-00001", "SQ-2024-00003");
        // and of one kind only, or without a station those of all
        assertThat(cases.numbers(wanted("anwen", CaseKind.APPEAL, null, null, State.ALL, false)))
                .containsExactly("SQ-2024-00002", "SQ-2024-00001", "SQ-2024-00003");
        assertThat(cases.numbers(CaseFilter.ALL)).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-01")
    void aPeriodHasItsFirstAndItsLastDay(DataSource database) {
        // given a case at the first and one at the last moment of the 19th, and one on either side
        var cases = new LedgerCases(database)
                .with("SQ-2024-00001", "accepted_at", time("2024-03-18T23:59:59.999"))
                .with("SQ-2024-00002", "accepted_at", time("2024-03-19T00:00"))
                .with("SQ-2024-00003", "accepted_at", time("2024-03-19T23:59:59.999"))
                .with("SQ-2024-00004", "accepted_at", time("2024-03-20T00:00"));

        // when asked for the 19th
        var day = LocalDate.of(2024, 3, 19);
        var filter = ALL.during(day, day);

        // then
        assertThat(cases.numbers(filter)).containsExactly("SQ-2024-00002", "SQ-2024-00003");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LST-02", "R-LST-05"})
    void eachCaseIsInOneOfTheThreeListsByItsChainOrZone(DataSource database) {
        // given problems of two chains in turn, of a zone and of one firm
        var cases = new LedgerCases(database)
                .with("SQ-2024-00001", "problem_list", "CHAIN", "chain", "食用菌产业链")
                .with("SQ-2024-00002", "problem_list", "CHAIN", "chain", "中药材产业链")
                .with("SQ-2024-00003", "problem_list", "CHAIN", "chain", "食用菌产业链")
                .with("SQ-2024-00004", "problem_list", "BLOCK", "zone", "新城区块")
                .with("SQ-2024-00005");

        // when each list is opened
        var chains = cases.rows(list(ProblemList.CHAIN));

        // then each case is in exactly one, and the cases of a chain stand together
        assertThat(chains.stream().map(LedgerRow::group))
                .isSubsetOf("食用菌产业链", "中药材产业链")
                .satisfiesAnyOf(
                        groups -> assertThat(groups.get(0)).isEqualTo(groups.get(1)),
                        groups -> assertThat(groups.get(1)).isEqualTo(groups.get(2)));
        assertThat(chains).hasSize(3);
        assertThat(cases.numbers(list(ProblemList.BLOCK))).containsExactly("SQ-2024-00004");
        assertThat(cases.numbers(list(ProblemList.POINT))).containsExactly("SQ-2024-00005");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-02")
    void whatIsLateAndWhatIsOpen(DataSource database) {
        // given: one answered in time, one answered late, one not answered and past its limit, one archived
        var cases = new LedgerCases(database)
                .with("SQ-2024-00001", "answered_at", time("2024-03-21T23:00"))
                .with("SQ-2024-00002", "answered_at", time("2024-03-22T08:00"))
                .with("SQ-2024-00003")
                .with("SQ-2024-00004", "answered_at", time("2024-03-20T08:00"), "archived_at", time("2024-03-20T09:00"))
                .with("SQ-2024-00005", "due_at", time("2024-03-22T23:59:59.999"))
                .with("SQ-2024-00006", "answered_at", time("2024-03-20T08:00"), "breaches", 1);

        // then the late and the open ones are found
        assertThat(cases.numbers(state(State.LATE))).containsExactly("SQ-2024-00002", "SQ-2024-00003");
        assertThat(cases.numbers(state(State.OPEN)))
                .doesNotContain("SQ-2024-00004")
                .hasSize(5);
        // and a limit is kept when it was answered in time and no node was missed on the way
        assertThat(cases.rows(ALL).stream().map(LedgerRow::kept))
                .containsExactly(true, false, false, true, null, false);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LED-02", "R-ESC-14"})
    void whatTheProvinceMustSolveAndWhereACaseHasBeen(DataSource database) {
        // given a case of the province that climbed to the county, and another class
        var cases = new LedgerCases(database)
                .with("SQ-2024-00001", "provincial", true)
                .moved("SQ-2024-00001", "AGENCY", "APPEALS", "COUNTY")
                .with("SQ-2024-00002", "appeal_class", "SIMPLE");

        // when the list for the province is drawn up
        var rows = cases.rows(wanted("anwen", null, null, null, State.ALL, true));

        // then it alone is there, with its way in order
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.moves()).containsExactly("AGENCY", "APPEALS", "COUNTY"));
        assertThat(cases.numbers(wanted("anwen", null, null, "SIMPLE", State.ALL, false)))
                .containsExactly("SQ-2024-00002");
    }

    private static CaseFilter list(ProblemList list) {
        return wanted("anwen", null, list, null, State.ALL, false);
    }

    private static CaseFilter state(State state) {
        return wanted("anwen", null, null, null, state, false);
    }

    private static CaseFilter wanted(
            String station,
            @Nullable CaseKind kind,
            @Nullable ProblemList list,
            @Nullable String caseClass,
            State state,
            boolean provincial) {
        return new CaseFilter(null, null, station, null, null, kind, list, caseClass, state, provincial, null, null);
    }
}
