package org.qifu.process.items;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.catalogue.GuidanceItem;
import org.qifu.catalogue.SourceKind;

/**
 * What is sent for a guidance item; its code stands in the address.
 *
 * @param basedOn the version the editor saw, 0 for a new item
 */
record ItemEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，新事项填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写事项名称") @PlainText(max = 100, lines = false)
        String name,

        @NotEmpty(message = "请填写来源事项：LICENCE 行政许可、INSPECTION 行政检查、PENALTY 行政处罚、COERCION 行政强制，可多项")
        List<@NotNull(message = "请填写来源事项") SourceKind> sources,

        @PlainText(max = 60, lines = false) @Nullable String stage,
        @PlainText(max = 60, lines = false) @Nullable String industry,
        @PlainText(max = 60, lines = false) @Nullable String size,

        @NotEmpty(message = "请至少填写一项服务内容") @Size(max = 50, message = "服务内容请控制在50项以内")
        List<@NotBlank(message = "请填写服务内容") @PlainText(max = 200, lines = false) String> contents,

        @NotEmpty(message = "请至少填写一个责任部门（部门代码）") @Size(max = 50, message = "责任部门请控制在50个以内")
        List<@NotBlank(message = "请填写部门代码") String> departments,

        @Nullable Boolean active) {

    GuidanceItem item(String code) {
        return new GuidanceItem(
                code, name, sources, stage, industry, size, contents, departments, !Boolean.FALSE.equals(active));
    }
}
