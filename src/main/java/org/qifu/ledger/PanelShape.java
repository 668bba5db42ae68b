package org.qifu.ledger;

/** How a panel is best drawn. */
public enum PanelShape {
    /** A few numbers, or a table of them. */
    NUMBERS,
    /** One bar a row. */
    BARS,
    /** Parts and wholes: a cell with {@code percent} is a part of another column. */
    RATIOS,
    /** One row; each column is a part of the one before. */
    FUNNEL,
    /** Rows are days or months in their order. */
    TREND
}
