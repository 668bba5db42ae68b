package org.qifu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What comes again and again: the same firm, the same topic (R-SEN-03, R-SEN-04). */
@Component
class Repetitions {

    /** More than these nobody could follow up. */
    private static final int MOST_TOPICS = 5;

    /** Words of a topic that are shown. */
    private static final int WORDS_OF_TOPIC = 3;

    private final ReportSettings settings;

    Repetitions(ReportSettings settings) {
        this.settings = settings;
    }

    /** Firms with at least so many cases, most first. Persons are told by number only. */
    List<Repeated> firms(List<ReportedAppeal> appeals) {
        return appeals.stream()
                .collect(Collectors.groupingBy(ReportedAppeal::creditCode, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() >= settings.sameFirm())
                .map(same -> new Repeated(Anonymous.firm(same.get(0)), same.size(), numbers(same)))
                .sorted(Comparator.comparingInt(Repeated::cases).reversed().thenComparing(Repeated::name))
                .toList();
    }

    /**
     * Words that at least so many cases of several firms share, most first. Words of the same cases are one topic: a power
     * cut in a park is not three.
     *
     * @param words of a case
     */
    List<Repeated> topics(List<ReportedAppeal> appeals, Function<ReportedAppeal, Set<String>> words) {
        var byWord = new LinkedHashMap<String, List<ReportedAppeal>>();
        appeals.forEach(appeal -> words.apply(appeal)
                .forEach(word ->
                        byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(appeal)));
        List<String> frequent = byWord.entrySet().stream()
                .filter(entry -> isTopic(entry.getValue()))
                .sorted(Comparator.<Map.Entry<String, List<ReportedAppeal>>>comparingInt(
                                entry -> -entry.getValue().size())
                        .thenComparing(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        var topics = new ArrayList<Repeated>();
        var told = new HashSet<String>();
        for (String word : frequent) {
            if (topics.size() < MOST_TOPICS && told.add(word)) {
                Set<String> together = together(word, frequent, byWord);
                told.addAll(together);
                List<ReportedAppeal> cases = byWord.getOrDefault(word, List.of());
                String name = together.stream().limit(WORDS_OF_TOPIC).collect(Collectors.joining("、"));
                topics.add(new Repeated(name, cases.size(), numbers(cases)));
            }
        }
        return topics;
    }

    private boolean isTopic(List<ReportedAppeal> cases) {
        long firms = cases.stream().map(ReportedAppeal::creditCode).distinct().count();
        return cases.size() >= settings.sameTopic() && firms > 1;
    }

    /** The word and those that stand in no other cases than it does. */
    private static Set<String> together(String word, List<String> frequent, Map<String, List<ReportedAppeal>> byWord) {
        Set<ReportedAppeal> cases = Set.copyOf(byWord.getOrDefault(word, List.of()));
        var together = new LinkedHashSet<>(List.of(word));
        frequent.stream()
                .filter(other -> cases.containsAll(byWord.getOrDefault(other, List.of())))
                .forEach(together::add);
        return together;
    }

    private static List<String> numbers(List<ReportedAppeal> cases) {
        return cases.stream().map(ReportedAppeal::number).toList();
    }
}
