package org.qifu.process.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.LedgerExport.Format;
import org.qifu.casefile.LedgerFilter;
import org.qifu.casefile.LedgerFilter.State;
import org.qifu.casefile.ProblemList;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;

/** The parameters of the ledger's address; days as {@code 2024-03-18}, codes as stored. */
record LedgerRequest(
        @Nullable String station,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @BindParam("class") @Nullable AppealClass appealClass,
        @Nullable ProblemList list,
        @Nullable State state,
        @Nullable Boolean provincial,
        @Nullable Boolean personal,
        @Nullable String format) {

    LedgerFilter filter() {
        return new LedgerFilter(
                station,
                from,
                to,
                appealClass,
                list,
                state == null ? State.ALL : state,
                Boolean.TRUE.equals(provincial));
    }

    /** Whether ID numbers of persons and telephone numbers are asked for in full. */
    boolean inFull() {
        return Boolean.TRUE.equals(personal);
    }

    /** {@code csv} unless {@code xlsx} is asked for. */
    Format as() {
        return switch (format == null ? "csv" : format) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "format 应为 csv 或 xlsx。");
        };
    }
}
