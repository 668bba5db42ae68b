package org.qifu.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What firms of a kind are guided in, and by whom (000 四, R-SVC-22, R-SVC-23).
 *
 * @param code for instance {@code CATERING}
 * @param sources what the item was worked out from; empty where that is not known yet
 * @param stage 发展阶段, null for any
 * @param industry 行业类型, null for any
 * @param size 规模体量, null for any
 * @param contents what is guided in, in the order of the table
 * @param departments codes of the departments responsible
 * @param active whether it is still offered
 */
public record GuidanceItem(
        String code,
        String name,
        List<SourceKind> sources,
        @Nullable String stage,
        @Nullable String industry,
        @Nullable String size,
        List<String> contents,
        List<String> departments,
        boolean active) {

    public GuidanceItem {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
        departments = List.copyOf(departments);
    }
}
