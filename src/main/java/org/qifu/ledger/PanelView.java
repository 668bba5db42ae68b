package org.qifu.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A panel with its numbers, as it is shown. */
public record PanelView(String key, String title, PanelShape shape, List<Definition> columns, List<Row> rows) {

    /** Which panels there are. */
    public record Title(String key, String title, PanelShape shape) {}

    /**
     * What a figure counts.
     *
     * @param formula 口径
     * @param clause 依据
     */
    public record Definition(@Nullable String figure, String name, String formula, String clause) {}

    /**
     * One row.
     *
     * @param group as the filter {@code group} takes it; null for the sum of all
     */
    public record Row(@Nullable String group, String label, List<Cell> cells) {}

    /**
     * One number.
     *
     * @param value a count, or an average with one decimal; null when there is nothing to average
     * @param count how many lines an average is of; null for a count
     * @param percent share of its whole with one decimal, never rounded up to 100; null when there is none
     * @param figure opens the list of exactly what is counted; null when what is counted are no cases
     * @param tone {@code late}, {@code warn} or {@code good}
     */
    public record Cell(
            @Nullable Number value,
            @Nullable Long count,
            @Nullable Double percent,
            @Nullable String note,
            @Nullable String figure,
            @Nullable String group,
            @Nullable String tone) {}
}
