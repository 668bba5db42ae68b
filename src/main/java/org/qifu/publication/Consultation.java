package org.qifu.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft on which enterprises are heard (R-PLT-09).
 *
 * @param id stands in the address of its page
 * @param department who asks
 * @param draft plain text with paragraphs, lists and links
 * @param firstDay first day on which opinions are taken (Asia/Shanghai)
 * @param lastDay last such day
 * @param reply what became of the opinions; null before it is published
 */
public record Consultation(
        String id,
        String title,
        String department,
        String draft,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String reply,
        boolean published) {

    /** Where a consultation stands. */
    public enum State {
        AHEAD("尚未开始"),
        OPEN("正在征集"),
        CLOSED("征集结束，待答复"),
        ANSWERED("已答复");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** As firms read it. */
        public String label() {
            return label;
        }
    }

    /** Where it stands on that day. */
    public State state(LocalDate today) {
        if (today.isBefore(firstDay)) {
            return State.AHEAD;
        }
        if (!today.isAfter(lastDay)) {
            return State.OPEN;
        }
        return reply == null ? State.CLOSED : State.ANSWERED;
    }
}
