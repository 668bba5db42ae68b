package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 服务满意度评价表 of the firm. */
@Schema(name = "RatingRequest", description = "服务满意度评价，四个等级：1 最好，4 最低")
record RatingRequest(
        @Schema(description = "响应及时", minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer responsiveness,

        @Schema(description = "服务态度", minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer attitude,

        @Schema(description = "实用性", minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer usefulness,

        @Schema(description = "服务效果", minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer result,

        @Schema(description = "意见建议", maxLength = 2000) @Nullable
        String comments,

        @Schema(description = "是否干扰正常生产经营") @Nullable Boolean disturbed,
        @Schema(description = "是否以指导服务为名增加负担") @Nullable Boolean burdened,
        @Nullable List<DepartmentRatingRequest> departments)
        implements Sent {

    /** What the firm thinks of one department of a joint service. */
    @Schema(name = "DepartmentRatingRequest", description = "联合服务中单个部门的评价")
    record DepartmentRatingRequest(
            @Schema(description = "部门代码", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String unit,

            @Schema(minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer responsiveness,

            @Schema(minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer attitude,

            @Schema(minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer usefulness,

            @Schema(minimum = "1", maximum = "4", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer result) {}
}
