package org.qifu.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far this machine's clock is from the database's, which all nodes share: limits are counted by the former. */
@Component
class ClockFigures implements Reading {

    private final JdbcClient jdbc;
    private volatile double seconds = Double.NaN;

    ClockFigures(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("qifu.clock.skew", () -> seconds)
                .description("Seconds that this machine is ahead of the database")
                .baseUnit("seconds")
                .register(meters);
    }

    @Override
    public void read() {
        OffsetDateTime database =
                jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
        seconds = Duration.between(database.toInstant(), Instant.now()).toMillis() / 1000.0;
    }
}
