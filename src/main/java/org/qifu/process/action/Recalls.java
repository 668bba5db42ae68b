package org.qifu.process.action;

import java.util.List;
import java.util.Optional;
import org.qifu.casefile.CaseEvent;

/** Finds what a sender may take back: the step sent last, while nobody has touched what came of it. */
final class Recalls {

    /** The way a case would take, or why it cannot. */
    record Found(Optional<WayBack> way, String otherwise) {}

    static final String NOTHING = "没有您可以撤回的环节：只有最后提交的人，在下一环节认领以前可以撤回。";

    private static final String TAKEN = "下一环节已经有人认领或者处理，不能撤回；确需重办的，请联系对方退回。";

    private Recalls() {}

    static Found in(Situation situation) {
        Found found = new Found(Optional.empty(), NOTHING);
        for (WayBack way : ActionRules.WAYS_BACK) {
            Optional<CaseEvent> sent = sent(way, situation);
            if (sent.isPresent()) {
                found = judged(way, sent.get(), situation);
                if (found.way().isPresent()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The caller's own completion of the step before, when the step after it is open. */
    private static Optional<CaseEvent> sent(WayBack way, Situation situation) {
        if (!way.recall() || situation.openAt(way.process(), way.from()).isEmpty()) {
            return Optional.empty();
        }
        return situation.lastDone(way.to()).filter(event -> situation.who().id().equals(event.actor()));
    }

    private static Found judged(WayBack way, CaseEvent sent, Situation situation) {
        List<WorkTask> next = situation.openAt(way.process(), way.from());
        boolean claimed = next.stream().anyMatch(task -> task.assignee() != null || task.owner() != null);
        if (claimed || situation.touchedSince(sent, way.from())) {
            return new Found(Optional.empty(), TAKEN);
        }
        return way.closed(situation, next.get(0))
                .map(sentence -> new Found(Optional.empty(), sentence))
                .orElseGet(() -> new Found(Optional.of(way), ""));
    }
}
