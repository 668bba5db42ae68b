package org.qifu.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a local item; what may be null has to be there before it is published (R-CAT-05).
 *
 * @param departments 责任部门 (服务机构)
 * @param scope 服务范围
 * @param handling 办理方式
 */
public record LocalItem(
        String name,
        @Nullable String description,
        @Nullable String departments,
        @Nullable String scope,
        @Nullable String handling,
        boolean published) {}
