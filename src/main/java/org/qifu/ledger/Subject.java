package org.qifu.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What one line of a list is: a case, or a case together with a node, a department, a ground. {@code f} is always the
 * case, so that every filter and the visibility fit every subject.
 */
enum Subject {
    CASE("case_file f", "f.due_at", "f.answered_at", "f.number", null),
    /** Case × node (R-KPI-13). */
    LIMIT(
            "case_limit l join case_file f on f.number = l.case_number",
            "l.due_at",
            "l.ended_at",
            "l.case_number, l.round, l.node",
            Dimension.NODE),
    /** Open case × department it is with now: given to it, or asked to help. */
    UNIT(
            "(select c.case_number, c.unit from case_file o join case_unit c on c.case_number = o.number"
                    + " where o.archived_at is null and c.until is null"
                    + " union select p.case_number, p.unit from case_step p"
                    + " where p.ended_at is null and p.unit is not null) u"
                    + " join case_file f on f.number = u.case_number",
            "f.due_at",
            "f.answered_at",
            "u.case_number, u.unit",
            Dimension.UNIT),
    /** 督办 order (R-KPI-11). */
    ORDER(
            "supervision_order s join case_file f on f.number = s.case_number",
            "s.due_at",
            "s.closed_at",
            "s.opened_at, s.id",
            Dimension.SOURCE),
    /** Case × ground of refusal. */
    REFUSAL(
            "refusal_ground g join case_file f on f.number = g.case_number",
            "f.due_at",
            "f.answered_at",
            "g.case_number, g.ground",
            Dimension.GROUND),
    /** Closing of a case in one round, as the revisit draw has it (R-REV-10). */
    REVISIT(
            "revisit_case v join case_file f on f.number = v.case_number",
            "f.due_at",
            "f.answered_at",
            "v.case_number, v.round_no",
            Dimension.REVISIT_CLASS),
    /** Task of a department. */
    STEP(
            "case_step u join case_file f on f.number = u.case_number",
            "u.due_at",
            "u.ended_at",
            "u.started_at, u.task_id",
            Dimension.UNIT),
    /** Case × department that was rated. */
    UNIT_RATING(
            "department_rating u join case_file f on f.number = u.case_number",
            "f.due_at",
            "f.answered_at",
            "u.case_number, u.round, u.unit",
            Dimension.UNIT),
    /** Guidance × service type asked for (R-LED-07). */
    SERVICE(
            "case_service t join case_file f on f.number = t.case_number",
            "f.due_at",
            "f.answered_at",
            "t.case_number, t.service_type",
            Dimension.TYPE),
    /** Line of a timeline. */
    EVENT(
            "case_event e join case_file f on f.number = e.case_number",
            "f.due_at",
            "f.answered_at",
            "e.id",
            Dimension.ROUND);

    final String from;
    /** The limit that belongs to a line. */
    final String due;
    /** What stops the clock of that limit. */
    final String ended;
    /** Puts the lines of one case in a fixed order. */
    final String order;
    /** What a line has besides its case. */
    final @Nullable Dimension detail;

    Subject(String from, String due, String ended, String order, @Nullable Dimension detail) {
        this.from = from;
        this.due = due;
        this.ended = ended;
        this.order = order;
        this.detail = detail;
    }

    /** Whether its lines belong to a department of their own, {@code u.unit}. */
    boolean ofUnit() {
        return detail == Dimension.UNIT;
    }
}
