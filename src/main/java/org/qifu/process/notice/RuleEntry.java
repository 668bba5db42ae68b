package org.qifu.process.notice;

import jakarta.validation.constraints.NotNull;

/**
 * What is sent for a rule; event, audience and channel stand in the address.
 *
 * @param basedOn the version the editor saw
 */
record RuleEntry(
        @NotNull(message = "请填写所依据的版本 basedOn") Integer basedOn,
        @NotNull(message = "请填写是否启用 enabled") Boolean enabled,
        @NotNull(message = "请填写未送达时是否电话告知 byPhone") Boolean byPhone) {}
