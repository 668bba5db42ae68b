package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.PlainText;
import org.qifu.casefile.ProblemList;

/** 代办服务: what the agency board reached within three working days. It never files to the county (R-ESC-07). */
public record Agency(
        @NotNull(message = "请选择") Outcome outcome,
        @PlainText @Nullable String result,
        @PlainText @Nullable String reason,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> assistants,

        @PlainText @Nullable String assistRequest,
        @Nullable AppealClass newClass,
        @Nullable ProblemList newList,
        @PlainText(max = 100, lines = false) @Nullable String newListName)
        implements Handling {

    /** How agency may go on. */
    public enum Outcome {
        /** 已解决. */
        SOLVED,
        /** 无法解决，转诉求服务板块. */
        UNSOLVED,
        /** 请有关单位协办. */
        ASSIST,
        /** 调整类别. */
        RECLASS
    }

    /** No units asked is an empty list. */
    public Agency {
        assistants = assistants == null ? List.of() : assistants;
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
