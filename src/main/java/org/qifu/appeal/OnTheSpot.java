package org.qifu.appeal;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.PlainText;
import org.qifu.casefile.ProblemList;

/** 当场办理: what came of a simple problem on the day of its acceptance. */
public record OnTheSpot(
        @NotNull(message = "请选择") Outcome outcome,
        @PlainText @Nullable String result,
        @PlainText @Nullable String reason,
        @Nullable AppealClass newClass,
        @Nullable ProblemList newList,
        @PlainText(max = 100, lines = false) @Nullable String newListName)
        implements Handling {

    /** How the day may end. */
    public enum Outcome {
        /** 已解决. */
        SOLVED,
        /** 无法解决. */
        UNSOLVED,
        /** 调整类别. */
        RECLASS
    }

    @Override
    public boolean solves() {
        return outcome == Outcome.SOLVED;
    }

    @Override
    public boolean givesUp() {
        return outcome == Outcome.UNSOLVED;
    }

    @Override
    public boolean reclasses() {
        return outcome == Outcome.RECLASS;
    }
}
