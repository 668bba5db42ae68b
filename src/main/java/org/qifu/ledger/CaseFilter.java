package org.qifu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.ProblemList;

/**
 * Which cases are wanted: the one filter of dashboard, lists, ledger and exports. Null asks nothing.
 *
 * @param from first day in Asia/Shanghai, of what the figure says, without a figure of acceptance (or registration while
 *     a case is not accepted)
 * @param to last such day
 * @param station code of the station in charge
 * @param unit code of a department the case was given to, or whose part is counted
 * @param board code of a service board of the county centre
 * @param kind guidance or appeal
 * @param list one of the three problem lists (R-LST-02)
 * @param caseClass class of an appeal or need class of a guidance, as stored
 * @param state all cases, those still open, or those late
 * @param provincial only what the province must solve (R-ESC-14)
 * @param figure key of a figure of {@link Figures}: exactly the cases it counts
 * @param group one row of that figure's panel, as its cells give it, for instance {@code station:anwen}
 */
public record CaseFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String station,
        @Nullable String unit,
        @Nullable String board,
        @Nullable CaseKind kind,
        @Nullable ProblemList list,
        @Nullable String caseClass,
        State state,
        boolean provincial,
        @Nullable String figure,
        @Nullable String group) {

    /** Every case there is. */
    public static final CaseFilter ALL =
            new CaseFilter(null, null, null, null, null, null, null, null, State.ALL, false, null, null);

    /** The same within this period. */
    public CaseFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CaseFilter(
                first, last, station, unit, board, kind, list, caseClass, state, provincial, figure, group);
    }

    /** The same for one station. */
    public CaseFilter at(@Nullable String code) {
        return new CaseFilter(from, to, code, unit, board, kind, list, caseClass, state, provincial, figure, group);
    }

    /** The same for what a figure counts, of one group or, with null, of all. */
    public CaseFilter counted(String key, @Nullable String of) {
        return new CaseFilter(from, to, station, unit, board, kind, list, caseClass, state, provincial, key, of);
    }

    /** How far a case is. */
    public enum State {
        /** Every case. */
        ALL,
        /** Not archived. */
        OPEN,
        /** Answered after its limit, or not answered and past it. */
        LATE
    }
}
