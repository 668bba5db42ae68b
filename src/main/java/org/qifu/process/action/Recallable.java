package org.qifu.process.action;

import org.jspecify.annotations.Nullable;

/**
 * Whether the caller may take a case back.
 *
 * @param step where it would go; null when it may not be taken back
 * @param hint what would happen, or why it cannot
 */
record Recallable(
        boolean allowed, @Nullable String step, @Nullable String stepName, String hint) {

    static Recallable to(String step, String name) {
        return new Recallable(true, step, name, Action.RECALL.hint());
    }

    static Recallable no(String sentence) {
        return new Recallable(false, null, null, sentence);
    }
}
