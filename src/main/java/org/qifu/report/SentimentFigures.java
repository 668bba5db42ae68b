package org.qifu.report;

import java.util.List;

/**
 * What was counted for a report.
 *
 * @param groups the three groups in their order (R-SEN-01)
 * @param sources where appeals came from (R-SEN-02)
 * @param types by board of the centre, most first
 * @param areas by station, most first
 * @param words most frequent words, most first
 * @param firms that came again and again
 * @param topics that came again and again (R-SEN-03)
 */
public record SentimentFigures(
        ReportPeriod period,
        ReportPeriod before,
        List<Count> groups,
        List<Count> sources,
        List<Count> types,
        List<Count> areas,
        List<Count> words,
        List<Repeated> firms,
        List<Repeated> topics,
        List<CaseInPoint> cases) {

    /** All appeals of the period. */
    public int total() {
        return groups.stream().mapToInt(Count::now).sum();
    }

    int totalBefore() {
        return groups.stream().mapToInt(Count::before).sum();
    }
}
