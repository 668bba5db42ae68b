package org.qifu.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures side by side, one row for each value of a dimension.
 *
 * @param by null for one row over all
 */
record Panel(
        String key,
        String title,
        PanelShape shape,
        @Nullable Dimension by,
        List<Column> columns) {

    static Panel of(String key, String title, PanelShape shape, @Nullable Dimension by, Object... figures) {
        return new Panel(
                key,
                title,
                shape,
                by,
                List.of(figures).stream()
                        .map(each -> each instanceof Column column ? column : new Column((Figure) each, null))
                        .toList());
    }

    /** The column as a share of another of the same panel. */
    static Column share(Figure figure, Figure of) {
        return new Column(figure, of);
    }

    /** One figure, shown as a share of another where there is one. */
    record Column(Figure figure, @Nullable Figure of) {}
}
