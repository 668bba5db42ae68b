package org.qifu.casefile;

import org.jspecify.annotations.Nullable;

/** How a problem was classed when it was taken on (R-TIM-17, R-LST-01, R-LST-05). */
public record AcceptedAs(
        String appealClass,
        String list,
        @Nullable String chain,
        @Nullable String zone,
        @Nullable String board,
        @Nullable String owner) {}
