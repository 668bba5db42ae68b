package org.qifu.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qifu.report.SentimentEdit.Decision;

/** Puts figures into the sentences that an editor begins with. The advice is left to people. */
final class SentimentDraft {

    private static final int TOLD = 5;

    private SentimentDraft() {}

    static SentimentEdit of(SentimentFigures figures) {
        return new SentimentEdit(
                Decision.SUBMIT,
                overview(figures),
                rises(figures),
                topics(figures),
                repeated(figures),
                cases(figures),
                null);
    }

    private static String overview(SentimentFigures figures) {
        var all = new Count("", figures.total(), figures.totalBefore());
        return "%s，全县企业服务站点共收到企业诉求%d件，比上期（%s，%d件）%s。其中%s。\n从来源看：%s。"
                .formatted(
                        figures.period().label(),
                        all.now(),
                        figures.before().label(),
                        all.before(),
                        all.change(),
                        listed(figures.groups().stream()),
                        listed(figures.sources().stream()));
    }

    private static String rises(SentimentFigures figures) {
        List<String> lines = Stream.of(figures.groups(), figures.types(), figures.areas())
                .flatMap(List::stream)
                .filter(count -> count.rise() > 0)
                .sorted(Comparator.comparingInt(Count::rise).reversed().thenComparing(Count::name))
                .limit(TOLD)
                .map(count -> "%s%d件，比上期%s。".formatted(count.name(), count.now(), count.change()))
                .toList();
        return lines.isEmpty() ? "与上期相比，各类诉求没有明显上升。" : numbered(lines);
    }

    private static String topics(SentimentFigures figures) {
        return "按板块：%s。\n按区域：%s。\n高频词：%s。"
                .formatted(
                        listed(figures.types().stream().limit(TOLD)),
                        listed(figures.areas().stream().limit(TOLD)),
                        listed(figures.words().stream()));
    }

    private static String repeated(SentimentFigures figures) {
        Stream<String> topics =
                figures.topics().stream().map(topic -> "“%s”集中反映%d件，已按堵点登记。".formatted(topic.name(), topic.cases()));
        Stream<String> firms = figures.firms().stream()
                .limit(TOLD)
                .map(firm -> "%s多次反映，共%d件（%s）。".formatted(firm.name(), firm.cases(), String.join("、", firm.numbers())));
        List<String> lines = Stream.concat(topics, firms).toList();
        return lines.isEmpty() ? "没有达到重复反映标准的企业和话题。" : numbered(lines);
    }

    private static String cases(SentimentFigures figures) {
        List<String> lines = figures.cases().stream().map(CaseInPoint::text).toList();
        return lines.isEmpty() ? "本期没有需要列举的案例。" : numbered(lines);
    }

    private static String listed(Stream<Count> counts) {
        String list = counts.map(count -> count.name() + count.now() + "件").collect(Collectors.joining("、"));
        return list.isEmpty() ? "无" : list;
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> index + 1 + "." + lines.get(index))
                .collect(Collectors.joining("\n"));
    }
}
