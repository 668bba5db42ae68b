package org.qifu.process.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.portal.client.Scope;
import org.qifu.process.task.SentEntry;

/**
 * What is sent for a client; its id stands in the address.
 *
 * @param callsPerMinute 120 where nothing is said
 */
record ClientEntry(
        @NotBlank(message = "请填写系统名称") @PlainText(max = 100, lines = false)
        String name,

        @NotEmpty(
                message = "请至少填写一项权限：case:create 提交办件、case:read 查询办件、case:act 撤回变更评价投诉、"
                        + "attachment:write 上传附件、attachment:read 下载附件、webhook:manage 管理回调通知")
        List<@NotBlank(message = "请填写权限代码") String> scopes,

        @Min(value = 1, message = "每分钟调用次数不能小于1") @Max(value = 100_000, message = "每分钟调用次数不能大于100000") @Nullable
        Integer callsPerMinute) {

    private static final int USUAL = 120;

    Set<Scope> granted() {
        return scopes.stream()
                .map(code -> Scope.of(code).orElseThrow(() -> SentEntry.refused("没有这项权限：" + code)))
                .collect(Collectors.toSet());
    }

    int limit() {
        return callsPerMinute == null ? USUAL : callsPerMinute;
    }
}
