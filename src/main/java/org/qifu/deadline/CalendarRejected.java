package org.qifu.deadline;

import java.util.List;

/** A calendar file was refused as a whole; nothing was changed. */
public class CalendarRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    CalendarRejected(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every fault found, as Chinese sentences with line numbers, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
