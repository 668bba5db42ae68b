package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How {@link Problems} are described; they are written by Spring. */
@Schema(name = "Problem", description = "出错时的回答（RFC 9457）")
record ProblemShape(
        @Schema(description = "固定为 about:blank", example = "about:blank")
        String type,

        @Schema(description = "错误类别", example = "内容不符合要求") String title,
        @Schema(description = "HTTP 状态码", example = "422") int status,

        @Schema(description = "应当怎样更正", example = "「联系电话」请填写11位手机号码或带区号的固定电话。")
        String detail,

        @Schema(description = "逐项说明，没有则为空") List<Wrong> errors,
        @Schema(description = "编号重复时，已有的办件编号") @Nullable String caseNumber) {

    /** What is wrong with one field. */
    @Schema(name = "ProblemField")
    record Wrong(
            @Schema(description = "栏目；指整个请求时为空", example = "contactPhone")
            String field,

            @Schema(description = "说明", example = "请填写11位手机号码或带区号的固定电话")
            String message) {}
}
