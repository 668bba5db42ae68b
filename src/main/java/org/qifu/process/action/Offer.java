package org.qifu.process.action;

import java.util.List;

/**
 * An action as a page offers it.
 *
 * @param more whether there are more targets than these; they are found by words
 */
record Offer(Action action, String label, String hint, boolean needsReason, List<Target> targets, boolean more) {

    static final int SHOWN = 200;

    static Offer of(Action action, List<Target> targets) {
        return new Offer(
                action,
                action.label(),
                action.hint(),
                action.needsReason(),
                targets.stream().limit(SHOWN).toList(),
                targets.size() > SHOWN);
    }
}
