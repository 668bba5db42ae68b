package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/** What a rule found wrong, collected field by field. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    /** Asks for a text or a date that is missing. */
    public Findings fill(String field, @Nullable Object value) {
        return refuse(value == null, field, "请填写");
    }

    /** Asks for a choice that is missing; an empty list is none. */
    public Findings choose(String field, @Nullable Object value) {
        boolean none = value == null || value instanceof Collection<?> chosen && chosen.isEmpty();
        return refuse(none, field, "请选择");
    }

    /** Reports a day on which nothing can have been done for the case: after today, or before it was taken on. */
    public Findings done(String field, LocalDate day, Submission submission) {
        CaseFacts facts = submission.runningCase();
        Instant taken = facts.acceptedAt() == null ? facts.registeredAt() : facts.acceptedAt();
        LocalDate first = taken.atZone(Deadlines.ZONE).toLocalDate();
        return refuse(day.isAfter(submission.day()), field, "日期不能晚于今天")
                .refuse(day.isBefore(first), field, "日期不能早于受理（登记）日期" + first);
    }

    /** Reports this field with this sentence if it is wrong. */
    public Findings refuse(boolean wrong, String field, String message) {
        if (wrong) {
            problems.add(new Problem(field, message));
        }
        return this;
    }

    /** What was found, in the order in which it was looked for. */
    public List<Problem> list() {
        return List.copyOf(problems);
    }
}
