package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.FirmAction;
import org.qifu.portal.Progress;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.client.ClientCase;

/** Where a case stands, in the words of the public pages; a shape of its own, so that it changes only on purpose. */
@Schema(name = "CaseProgress", description = "办件进度")
record CaseProgress(
        @Schema(description = "办件编号") String number,
        CaseRequest.Kind kind,
        @Schema(description = "贵系统的编号") @Nullable String sourceNumber,
        @Schema(description = "申请单位；个人姓名已隐去一部分") String applicant,
        @Schema(description = "环节代码") ProgressStage stage,
        @Schema(description = "环节名称") String stageName,
        @Schema(description = "目前负责的单位") String unit,
        @Schema(description = "登记时间") Instant registeredAt,
        @Schema(description = "进入本环节的时间") Instant stageSince,
        @Nullable Promise promise,
        @Schema(description = "下一步") String next,
        @Schema(description = "需要企业做什么，没有则为空") String todo,
        @Schema(description = "现在可以做的事") List<FirmAction> actions,
        @Schema(description = "办理经过，从早到晚") List<Step> steps,
        @Schema(description = "答复或服务结果") @Nullable String answer,
        @Schema(description = "是否已经办结") boolean closed) {

    static CaseProgress of(ClientCase own, Progress progress) {
        Progress.Promise promise = progress.promise();
        return new CaseProgress(
                progress.caseNumber(),
                CaseRequest.Kind.valueOf(progress.kind().name()),
                own.sourceNumber(),
                progress.applicant(),
                progress.stage(),
                progress.stage().label(),
                progress.unit(),
                progress.registeredAt(),
                progress.stageSince(),
                promise == null ? null : new Promise(promise.dueAt(), promise.late(), promise.inWords()),
                progress.next(),
                progress.todo(),
                progress.actions(),
                progress.steps().stream()
                        .map(step -> new Step(step.at(), step.text()))
                        .toList(),
                progress.answer(),
                progress.closed());
    }

    /** The end of the limit that runs. */
    @Schema(name = "CasePromise", description = "承诺时限，没有时限在计算时为空")
    record Promise(
            @Schema(description = "截止时间") Instant dueAt,
            @Schema(description = "是否已超过") boolean late,
            @Schema(description = "时限的计算说明") String inWords) {}

    /** Something that happened. */
    @Schema(name = "CaseStep")
    record Step(
            @Schema(description = "时间") Instant at,
            @Schema(description = "事项") String text) {}
}
