package org.qifu.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.IssueGroup;

/**
 * Chooses cases that show what a period was about, and tells them without personal data.
 *
 * @param names Chinese name of a code
 */
record CasesInPoint(Words words, UnaryOperator<String> names) {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    /** The flagged one, then those that touch others, then complaints and rights; the newest first. */
    List<CaseInPoint> of(List<ReportedAppeal> period, List<ReportedAppeal> read, @Nullable String flagged) {
        Stream<ReportedAppeal> first =
                read.stream().filter(appeal -> appeal.number().equals(flagged));
        Stream<ReportedAppeal> others = period.stream()
                .filter(appeal -> appeal.concern() != null || appeal.group() != IssueGroup.HELP)
                .sorted(Comparator.<ReportedAppeal, Boolean>comparing(appeal -> appeal.concern() == null)
                        .thenComparing(ReportedAppeal::registeredAt, Comparator.reverseOrder()));
        return Stream.concat(first, others)
                .distinct()
                .limit(MOST)
                .map(this::told)
                .toList();
    }

    private CaseInPoint told(ReportedAppeal appeal) {
        String need = Anonymous.need(appeal, words).replaceAll("\\s+", " ");
        String shown = need.length() > LONGEST ? need.substring(0, LONGEST) + "……" : need;
        String text = "%s，%s（%s）：%s"
                .formatted(names.apply(appeal.station()), Anonymous.kind(appeal), character(appeal), shown);
        return new CaseInPoint(appeal.number(), text);
    }

    private static String character(ReportedAppeal appeal) {
        String group = appeal.group().label();
        return appeal.concern() == null ? group : group + "，" + appeal.concern().label();
    }
}
