package org.qifu.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes all readings from time to time. One that fails keeps its last figures and is counted. */
@Component
class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final List<Reading> readings;
    private final Counter failed;

    Readings(List<Reading> readings, MeterRegistry meters) {
        this.readings = readings;
        this.failed = Counter.builder("qifu.readings.failed")
                .description("Readings of figures that failed")
                .register(meters);
    }

    @Scheduled(
            initialDelayString = "${qifu.operation.reread-after:30s}",
            fixedDelayString = "${qifu.operation.reread-after:30s}")
    void takeAll() {
        readings.forEach(this::take);
    }

    private void take(Reading reading) {
        try {
            reading.read();
        } catch (RuntimeException e) {
            failed.increment();
            LOG.warn("Figures of {} could not be read", reading.getClass().getSimpleName(), e);
        }
    }
}
