package org.qifu.process.report;

import java.time.LocalDate;
import org.qifu.process.task.SentEntry;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.BindParam;

/** A period in an address: {@code ?from=2026-01-01&to=2026-12-31}, both days included. */
record Period(
        @BindParam("from") @DateTimeFormat(iso = ISO.DATE) LocalDate first,
        @BindParam("to") @DateTimeFormat(iso = ISO.DATE) LocalDate last) {

    /** The period; 400 with a Chinese sentence when a day is missing or they are the wrong way round. */
    Period checked() {
        if (first == null || last == null) {
            throw SentEntry.refused("请填写起止日期，如 from=2026-01-01&to=2026-12-31");
        }
        if (last.isBefore(first)) {
            throw SentEntry.refused("截止日期不能早于起始日期");
        }
        return this;
    }
}
