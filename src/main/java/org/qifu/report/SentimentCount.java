package org.qifu.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.IssueGroup;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Counts what a report tells of (R-SEN-01 to R-SEN-04). Appeals count on the day they were registered. */
@Component
class SentimentCount {

    private static final int MOST_AREAS = 15;
    private static final int MOST_WORDS = 15;

    private final ReportedAppeals appeals;
    private final Repetitions repetitions;
    private final Words words;
    private final Organisation organisation;
    private final ReportSettings settings;

    SentimentCount(
            ReportedAppeals appeals,
            Repetitions repetitions,
            Words words,
            Organisation organisation,
            ReportSettings settings) {
        this.appeals = appeals;
        this.repetitions = repetitions;
        this.words = words;
        this.organisation = organisation;
        this.settings = settings;
    }

    /** The figures of a period; a flagged case, when there is one, leads the cases in point. */
    SentimentFigures of(ReportPeriod period, @Nullable String flagged) {
        ReportPeriod before = period.before();
        ReportPeriod window = ReportPeriod.upTo(period.last(), settings.days());
        List<ReportedAppeal> read = appeals.between(earlier(before.begin(), window.begin()), period.end());
        var tally = new Tally(in(period, read), in(before, read));
        Map<String, Set<String>> cut = cut(read);
        UnaryOperator<String> names = names();
        return new SentimentFigures(
                period,
                before,
                tally.by(IssueGroup.class, IssueGroup::label, ReportedAppeal::group),
                tally.by(Source.class, Source::label, appeal -> Source.of(appeal.channel())),
                tally.most(appeal -> Stream.of(board(appeal, names)), Integer.MAX_VALUE),
                tally.most(appeal -> Stream.of(names.apply(appeal.station())), MOST_AREAS),
                tally.most(appeal -> words(cut, appeal).stream(), MOST_WORDS),
                repetitions.firms(in(window, read)),
                repetitions.topics(in(window, read), appeal -> words(cut, appeal)),
                new CasesInPoint(words, names).of(tally.now(), read, flagged));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<ReportedAppeal> in(ReportPeriod period, List<ReportedAppeal> appeals) {
        return appeals.stream()
                .filter(appeal -> period.holds(appeal.registeredAt()))
                .toList();
    }

    /** Each text is cut once, however often its words are asked for. */
    private Map<String, Set<String>> cut(List<ReportedAppeal> read) {
        var cut = new HashMap<String, Set<String>>();
        read.forEach(appeal -> cut.put(appeal.number(), words.of(appeal.need())));
        return cut;
    }

    private static Set<String> words(Map<String, Set<String>> cut, ReportedAppeal appeal) {
        return cut.getOrDefault(appeal.number(), Set.of());
    }

    /** Each name is looked up once a report. */
    private UnaryOperator<String> names() {
        var known = new HashMap<String, String>();
        return code -> known.computeIfAbsent(code, organisation::name);
    }

    private static String board(ReportedAppeal appeal, UnaryOperator<String> names) {
        String board = appeal.board();
        return board == null || board.equals("NONE") ? "未定板块" : names.apply(board);
    }
}
