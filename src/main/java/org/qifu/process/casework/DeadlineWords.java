package org.qifu.process.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.notice.ChineseTime;
import org.qifu.portal.Progress;

/** The limit of a case, and how it was counted, in the words that the firm reads too. */
final class DeadlineWords {

    private DeadlineWords() {}

    /** Null before any limit runs. */
    static Overview.@Nullable Deadline of(CaseFile file, Optional<Progress> progress) {
        String node = file.node();
        Instant from = file.limitFrom();
        Instant due = file.dueAt();
        if (node == null || from == null || due == null) {
            return null;
        }
        Progress.Promise promise = progress.map(Progress::promise).orElse(null);
        boolean late = promise != null && promise.late();
        return new Overview.Deadline(node, NodeNames.of(node), from, due, late, explanation(file, promise));
    }

    private static String explanation(CaseFile file, Progress.@Nullable Promise promise) {
        if (promise != null) {
            return promise.inWords();
        }
        Instant answered = file.answeredAt();
        return answered == null ? "办件已经结束，时限不再计算。" : "已于" + ChineseTime.of(answered) + "答复，时限不再计算。";
    }
}
