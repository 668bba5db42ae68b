package org.qifu.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list behind a figure.
 *
 * @param total lines of the whole list: exactly the figure
 */
public record CasePage(long total, PanelView.Definition definition, List<Line> rows) {

    /**
     * One case, or one case with what is counted of it.
     *
     * @param kind {@code APPEAL} or {@code GUIDANCE}
     * @param owner name of who answers for the case
     * @param dueAt limit of the line: of the node, the order or the task where that is counted
     * @param detail node, department or ground of the line in words; null where lines are cases
     */
    public record Line(
            String number,
            String applicant,
            String station,
            String kind,
            String kindName,
            String stage,
            String stageName,
            @Nullable String owner,
            @Nullable Instant acceptedAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            boolean late,
            @Nullable String detail) {}
}
