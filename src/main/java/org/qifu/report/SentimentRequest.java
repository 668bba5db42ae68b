package org.qifu.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/** A report asked for by hand, on a period of somebody's choice (R-SEN-04). */
public record SentimentRequest(
        @NotNull(message = "请填写日期") LocalDate first,
        @NotNull(message = "请填写日期") LocalDate last,

        @NotBlank(message = "请填写") @PlainText(max = 200, lines = false)
        String reason) {

    /** Both days there and in order, and no longer than a year. */
    @AssertTrue(message = "截止日期不能早于起始日期，期间不能超过一年")
    boolean isPeriod() {
        return first == null || last == null || (!last.isBefore(first) && last.isBefore(first.plusYears(1)));
    }

    /** The period asked for. */
    public ReportPeriod period() {
        return new ReportPeriod(first, last);
    }
}
