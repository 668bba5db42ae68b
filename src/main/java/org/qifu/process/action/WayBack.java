package org.qifu.process.action;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way back from a step to one before it.
 *
 * @param sendBack whether who has the later step may send the case back
 * @param recall whether who sent it on may take it back; only where nothing has left the house in between
 * @param only why it is closed in this situation; null when it is open
 */
record WayBack(
        String process,
        String from,
        String to,
        boolean sendBack,
        boolean recall,
        Function<Situation, @Nullable String> only) {

    boolean leaves(WorkTask task) {
        return process.equals(task.process()) && from.equals(task.step());
    }

    /** Why it is closed: nobody was there in this round, the limit there is over, or a reason of its own. */
    Optional<String> closed(Situation situation, WorkTask task) {
        if (situation.lastDone(to).isEmpty()) {
            return Optional.of("本件没有经过该环节，不能退回。");
        }
        var due = situation.limits().due(task, to);
        if (due != null && !situation.now().isBefore(due.toInstant())) {
            return Optional.of("该环节的办理时限已经届满，不能再退回。");
        }
        return Optional.ofNullable(only.apply(situation));
    }
}
