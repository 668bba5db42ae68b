package org.qifu.ledger;

/**
 * How long cases stayed at one step, and how many; of all tasks that began in the period, ended or not.
 *
 * @param step id of the user task in the model
 * @param open tasks not ended yet; their stay counts up to now
 * @param late tasks ended after their due time, or open past it
 * @param dwellAverage in working minutes, as are median and longest; the median is exact to ten minutes
 */
public record StepHeat(
        String step, long count, long open, long late, long dwellAverage, long dwellMedian, long dwellMax) {}
