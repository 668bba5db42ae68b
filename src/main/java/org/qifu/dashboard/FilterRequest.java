package org.qifu.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.ProblemList;
import org.qifu.ledger.CaseFilter;
import org.qifu.ledger.CaseFilter.State;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;

/** The filter as it stands in the address of dashboard, list and export; days as {@code 2024-03-18}, codes as stored. */
record FilterRequest(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String station,
        @Nullable String unit,
        @Nullable String board,
        @Nullable CaseKind kind,
        @Nullable ProblemList list,
        @BindParam("class") @Nullable String caseClass,
        @Nullable State state,
        @Nullable Boolean provincial,
        @Nullable String figure,
        @Nullable String group) {

    /** As asked for; an empty parameter asks nothing. */
    CaseFilter filter() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "结束日期不能早于开始日期。");
        }
        return new CaseFilter(
                from,
                to,
                given(station),
                given(unit),
                given(board),
                kind,
                list,
                given(caseClass),
                state == null ? State.ALL : state,
                Boolean.TRUE.equals(provincial),
                given(figure),
                given(group));
    }

    /** The same, from the first of the month to today where no day is named, as the dashboard opens. */
    CaseFilter filter(LocalDate today) {
        CaseFilter asked = filter();
        LocalDate last = to == null ? today : to;
        return asked.during(from == null ? last.withDayOfMonth(1) : from, last);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
