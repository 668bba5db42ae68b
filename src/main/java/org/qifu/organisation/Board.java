package org.qifu.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service board of the county centre (R-DSP-08).
 *
 * @param leadUnit code of the department or centre that leads it; null where the place itself decides (R-DSP-09)
 * @param leadName the lead as the document calls it
 * @param window candidate group of the last-resort window the board runs, null for most boards (R-DSP-16)
 * @param functions what it does, as shown to enterprises
 * @param keywords words in a request that point to it
 */
public record Board(
        String code,
        int seq,
        String name,
        @Nullable String leadUnit,
        String leadName,
        @Nullable String window,
        List<String> functions,
        List<String> keywords,
        boolean active) {

    public Board {
        functions = List.copyOf(functions);
        keywords = List.copyOf(keywords);
    }
}
