package org.qifu.process.action;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;

/**
 * All that the table of rules looks at, read in one transaction.
 *
 * @param task the task in question; null when the question is about the case
 * @param open every open task of the case, those of its supervisions, ratings and complaints too
 * @param events timeline of the case
 */
record Situation(
        Clerk who,
        CaseFile file,
        @Nullable WorkTask task,
        List<WorkTask> open,
        List<CaseEvent> events,
        RungLimits limits,
        Instant now) {

    /** The task, which task actions always have. */
    WorkTask theTask() {
        return Objects.requireNonNull(task);
    }

    List<WorkTask> openAt(String process, String step) {
        return open.stream()
                .filter(it -> it.process().equals(process) && it.step().equals(step))
                .toList();
    }

    /** The last time a person completed this step in the present round. */
    Optional<CaseEvent> lastDone(String step) {
        return events.stream()
                .filter(event -> event.kind() == Kind.COMPLETED && event.round() == file.round())
                .filter(event -> step.equals(event.task()))
                .reduce((first, second) -> second);
    }

    /** The last event of this kind, of whatever round. */
    Optional<CaseEvent> last(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).reduce((first, second) -> second);
    }

    /** Whether somebody has done anything at this step since that event. */
    boolean touchedSince(CaseEvent event, String step) {
        long id = Objects.requireNonNull(event.id());
        return events.stream().anyMatch(later -> Objects.requireNonNull(later.id()) > id && step.equals(later.task()));
    }
}
