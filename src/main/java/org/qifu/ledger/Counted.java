package org.qifu.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What was counted of one group: for each column of a panel the lines, and the sum of what is averaged over them. */
record Counted(@Nullable String group, List<Long> counts, List<Double> sums) {

    static Counted nothing(int columns) {
        return new Counted(
                null,
                LongStream.generate(() -> 0).limit(columns).boxed().toList(),
                DoubleStream.generate(() -> 0).limit(columns).boxed().toList());
    }

    static Counted read(ResultSet row, int columns) throws SQLException {
        List<Long> counts = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            counts.add(row.getLong(2 + 2 * i));
            sums.add(row.getDouble(3 + 2 * i));
        }
        return new Counted(row.getString(1), counts, sums);
    }

    Counted in(String code) {
        return new Counted(code, counts, sums);
    }

    /** Both together, under the other's group. */
    Counted plus(Counted other) {
        List<Long> bothCounts = new ArrayList<>();
        List<Double> bothSums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            bothCounts.add(counts.get(i) + other.counts.get(i));
            bothSums.add(sums.get(i) + other.sums.get(i));
        }
        return new Counted(other.group, bothCounts, bothSums);
    }

    long count(int column) {
        return counts.get(column);
    }

    /** With one decimal; null when there is nothing to average. */
    @Nullable
    Double average(int column) {
        return counts.get(column) == 0 ? null : Math.round(sums.get(column) / counts.get(column) * 10) / 10.0;
    }
}
