package org.qifu.process.items;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.catalogue.LocalItem;

/**
 * What is sent for a local item of the directory.
 *
 * @param basedOn the version the editor saw, 0 for a new item
 * @param departments 责任部门
 * @param scope 服务范围
 * @param handling 办理方式
 */
record LocalItemEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，新事项填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写事项名称 name") @PlainText(max = 100, lines = false)
        String name,

        @PlainText(max = 500, lines = false) @Nullable String description,
        @PlainText(max = 200, lines = false) @Nullable String departments,
        @PlainText(max = 500, lines = false) @Nullable String scope,
        @PlainText(max = 500, lines = false) @Nullable String handling,
        boolean published) {

    LocalItem item() {
        return new LocalItem(name, description, departments, scope, handling, published);
    }
}
