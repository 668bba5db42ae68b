package org.qifu.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the period of a report on operating data is (R-LED-03). */
public enum PeriodKind {
    /** 月度. */
    MONTH("涉企服务运行月报"),
    /** 季度. */
    QUARTER("涉企服务运行季报");

    private static final Pattern QUARTERS = Pattern.compile("([0-9]{4})-Q([1-4])");

    private final String title;

    PeriodKind(String title) {
        this.title = title;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /**
     * The period of this kind as addresses write it.
     *
     * @param text {@code 2025-09} or {@code 2025-Q3}
     * @throws IllegalArgumentException for anything else, with a Chinese sentence
     */
    public ReportPeriod parse(String text) {
        return this == MONTH ? month(text) : quarter(text);
    }

    private static ReportPeriod month(String text) {
        try {
            return ReportPeriod.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("月份应写成 2025-09 的样子", e);
        }
    }

    private static ReportPeriod quarter(String text) {
        Matcher matcher = QUARTERS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("季度应写成 2025-Q3 的样子");
        }
        YearMonth first = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) * 3 - 2);
        return new ReportPeriod(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** In Chinese: 2025年9月, 2025年第3季度. */
    String label(ReportPeriod period) {
        return this == MONTH
                ? period.label()
                : period.first().getYear() + "年第" + (period.first().getMonthValue() + 2) / 3 + "季度";
    }
}
