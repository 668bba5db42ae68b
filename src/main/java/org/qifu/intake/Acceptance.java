package org.qifu.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;
import org.qifu.casefile.PlainText;
import org.qifu.casefile.ProblemList;

/**
 * 综合受理: whether the station takes the case on, and into which class, list and board. What only one of the two
 * decisions needs is asked for by the rules beside this record.
 *
 * @param issueGroup for statistics, null leaves it to the class (R-SEN-01)
 * @param concern why a report is to be made on it, null for most (R-SEN-04)
 */
public record Acceptance(
        @NotNull(message = "请选择") Decision decision,
        @Nullable AppealClass appealClass,
        @Nullable ProblemList list,
        @PlainText(max = 100, lines = false) @Nullable String chain,
        @PlainText(max = 100, lines = false) @Nullable String zone,
        @PlainText(max = 64, lines = false) @Nullable String board,
        @PlainText(max = 64, lines = false) @Nullable String agencyType,
        @Nullable IssueGroup issueGroup,
        @Nullable Concern concern,
        @NotBlank(message = "请填写") @PlainText String contactNote,
        @PlainText @Nullable String answer,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> assistants,

        @Nullable RefusalGround refusalGround,
        @PlainText @Nullable String reason,
        @PlainText @Nullable String referral) {

    /** What stands for the board when no unit is responsible: the case is taken on all the same (R-INT-22). */
    static final String NO_BOARD = "NONE";

    /** The two ways out of the desk. */
    public enum Decision {
        /** 受理. */
        ACCEPT,
        /** 不予受理. */
        REFUSE
    }

    /** Why a case may be refused. That no unit is responsible is no ground (R-INT-22). */
    public enum RefusalGround {
        /** 非企业生产经营事项. */
        NOT_ENTERPRISE,
        /** 不属本县办理. */
        NOT_LOCAL,
        /** 同一事项正在办理. */
        DUPLICATE,
        /** 应通过诉讼、仲裁、复议等法定途径. */
        LEGAL_CHANNEL
    }

    /** No departments called is an empty list. */
    public Acceptance {
        assistants = assistants == null ? List.of() : assistants;
    }

    boolean accepted() {
        return decision == Decision.ACCEPT;
    }
}
