package org.qifu.revisit;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seeds of all lots, kept for the auditor. A seed is written once, when its lot is opened, and never changed. */
@Component
class RevisitLots {

    private final JdbcClient jdbc;

    RevisitLots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new seed for the lot and answers the place it draws. */
    int open(Lot lot, Instant at) {
        String seed = Lot.newSeed();
        jdbc.sql("insert into revisit_lot (station, closing_month, block_no, places, seed, opened_at)"
                        + " values (:station, :month, :block, :places, :seed, :at)")
                .param("station", lot.base().station())
                .param("month", lot.base().month().toString())
                .param("block", lot.block())
                .param("places", lot.places())
                .param("seed", seed)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return lot.place(seed);
    }

    /** The place that the stored seed of an opened lot draws. */
    int place(Lot lot) {
        return lot.place(jdbc.sql("select seed from revisit_lot where station = :station and closing_month = :month"
                        + " and block_no = :block and places = :places")
                .param("station", lot.base().station())
                .param("month", lot.base().month().toString())
                .param("block", lot.block())
                .param("places", lot.places())
                .query(String.class)
                .single());
    }
}
