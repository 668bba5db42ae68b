package org.qifu.casefile;

import org.jspecify.annotations.Nullable;

/**
 * How a request was classed when it was taken on (R-TIM-17, R-LST-01, R-LST-05).
 *
 * @param appealClass class of an appeal, need class of a guidance
 * @param problemList one of the three problem lists, null for a guidance
 */
public record AcceptedAs(
        String appealClass,
        @Nullable String problemList,
        @Nullable String chain,
        @Nullable String zone,
        @Nullable String board,
        @Nullable String owner) {

    AcceptedAs classed(String newClass, String newList) {
        return new AcceptedAs(newClass, newList, chain, zone, board, owner);
    }

    AcceptedAs named(String name) {
        return new AcceptedAs(
                appealClass,
                problemList,
                "CHAIN".equals(problemList) ? name : null,
                "BLOCK".equals(problemList) ? name : null,
                board,
                owner);
    }
}
