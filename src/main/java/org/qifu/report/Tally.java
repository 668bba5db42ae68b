package org.qifu.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts appeals of a period and of the one before by anything they have. */
record Tally(List<ReportedAppeal> now, List<ReportedAppeal> before) {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::now).reversed().thenComparing(Count::name);

    /** Every constant, counted or not, in its order. */
    <E extends Enum<E>> List<Count> by(Class<E> type, Function<E, String> label, Function<ReportedAppeal, E> of) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Count(label.apply(constant), with(now, of, constant), with(before, of, constant)))
                .toList();
    }

    private static <E> int with(List<ReportedAppeal> appeals, Function<ReportedAppeal, E> of, E value) {
        return (int) appeals.stream()
                .filter(appeal -> of.apply(appeal).equals(value))
                .count();
    }

    /** What the appeals name, most of the period first; each appeal counts once for each of its names. */
    List<Count> most(Function<ReportedAppeal, Stream<String>> names, int limit) {
        Map<String, Long> current = counted(now, names);
        Map<String, Long> past = counted(before, names);
        var all = new TreeSet<>(current.keySet());
        all.addAll(past.keySet());
        return all.stream()
                .map(name -> new Count(
                        name,
                        current.getOrDefault(name, 0L).intValue(),
                        past.getOrDefault(name, 0L).intValue()))
                .filter(count -> count.now() > 0)
                .sorted(MOST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Map<String, Long> counted(
            List<ReportedAppeal> appeals, Function<ReportedAppeal, Stream<String>> names) {
        return appeals.stream().flatMap(names).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }
}
