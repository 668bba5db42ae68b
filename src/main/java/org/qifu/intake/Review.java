package org.qifu.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 受理审核 of a booking: whether it is taken on, and as what need (000 十一(二), 001 三.2). The talk with the firm comes
 * first (R-INT-08). What only one of the two decisions needs is asked for by the rules beside this record.
 *
 * @param nature of an urgent need, the nature that its completion limit follows (C-08)
 * @param contactAt time of the talk in Asia/Shanghai
 * @param grounds codes of {@link Ground}, all reasons at once (R-ELI-11)
 * @param overruled why the booking is taken on although a register was hit
 */
public record Review(
        @NotBlank(message = "请填写") @PlainText(max = 100, lines = false)
        String contactWith,

        @NotNull(message = "请填写日期") LocalDateTime contactAt,
        @NotNull(message = "请选择") ContactWay contactWay,
        @NotBlank(message = "请填写") @PlainText String contactNote,
        @NotNull(message = "请选择") Decision decision,
        @Nullable NeedClass needClass,
        @Nullable NeedClass nature,
        @Nullable Moment moment,
        @PlainText @Nullable String overruled,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> grounds,

        @PlainText @Nullable String reason,
        @PlainText @Nullable String evidence,
        @PlainText @Nullable String referral) {

    /** How the firm was spoken to. */
    public enum ContactWay {
        /** 电话. */
        PHONE,
        /** 窗口. */
        WINDOW,
        /** 线上. */
        ONLINE,
        /** 上门. */
        VISIT
    }

    /** The two ways out of the review. */
    public enum Decision {
        /** 受理. */
        ACCEPT,
        /** 不予受理. */
        REFUSE
    }

    /** How soon the service is due (001 三.4). */
    public enum NeedClass {
        /** 咨询服务需求, 1 working day. */
        CONSULT,
        /** 一般服务需求, 3 to 5 working days. */
        GENERAL,
        /** 紧急需求, first contact within 24 hours. */
        URGENT
    }

    /** When in the life of a matter the guidance comes (001 一(二)2, R-SVC-26). */
    public enum Moment {
        /** 提前指导. */
        AHEAD,
        /** 事前预警. */
        WARNING,
        /** 整改指导. */
        RECTIFY
    }

    /** No grounds is an empty list. */
    public Review {
        grounds = grounds == null ? List.of() : grounds;
    }

    /** The class whose limit the service is under: an urgent need is due as its nature is (C-08). */
    public @Nullable NeedClass limitClass() {
        return needClass == NeedClass.URGENT ? nature : needClass;
    }
}
