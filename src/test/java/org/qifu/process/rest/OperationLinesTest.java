package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** A case can be followed through log lines and traces, from the request to the job. */
class OperationLinesTest extends OperationTest {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Logger watched;

    @AfterEach
    void stopWatching() {
        if (watched != null) {
            watched.detachAppender(lines);
            watched.setLevel(null);
        }
    }

    @Test
    void aLineOfARequestNamesCaseUserAndTrace() throws IOException {
        String number = accepted();
        watch("org.qifu.process.casework", Level.INFO);

        // when somebody opens the case
        assertThat(rest("anwen-office")
                        .absolute("GET", "/api/cases/" + number + "/overview", null)
                        .status())
                .isEqualTo(200);

        // then the line, as JSON, can be found by case, user and trace, and holds nothing of the firm
        await().until(() -> !lines.list.isEmpty());
        ILoggingEvent line = lines.list.get(0);
        JsonNode json = new ObjectMapper().readTree(encoded(line));
        assertThat(json.path("caseNumber").asText()).isEqualTo(number);
        assertThat(json.path("user").asText()).isEqualTo("anwen-office");
        assertThat(json.path("traceId").asText()).hasSize(32);
        assertThat(json.toString()).doesNotContain("磐安青山菌业", "1385");
    }

    @Test
    void aLineOfTheEngineNamesTheCaseAndLeavesNothingBehind() {
        String number = accepted();
        Job job = timer(number);
        watch("org.camunda.bpm.engine.pvm", Level.DEBUG);
        engine.getManagementService().executeJob(job.getId());
        assertThat(lines.list)
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line.getMDCPropertyMap())
                        .containsEntry("caseNumber", number)
                        .containsEntry("flow", "appeal"));
        assertThat(MDC.get("caseNumber")).isNull();
    }

    @Test
    void aStepIsPartOfItsRequest() {
        String number = accepted();
        await().until(() -> !spans.of(number, "step appeal accept").isEmpty());
        SpanData step = spans.of(number, "step appeal accept").get(0);
        await().until(() -> !spans.withId(step.getParentSpanId()).isEmpty());
        SpanData request = spans.withId(step.getParentSpanId()).get(0);
        assertThat(request.getName()).startsWith("http post");
        assertThat(request.getTraceId()).isEqualTo(step.getTraceId());
    }

    @Test
    void aJobIsATraceOfItsOwn() {
        String number = accepted();
        Job job = timer(number);
        engine.getManagementService().executeJob(job.getId());
        await().until(() -> finished("job appeal timer-", number) > 0);
    }

    private long finished(String prefix, String number) {
        return List.of("transition", "start-event-subprocess", "intermediate-transition").stream()
                .mapToLong(kind -> spans.of(number, prefix + kind).size())
                .sum();
    }

    private void watch(String name, Level level) {
        watched = (Logger) LoggerFactory.getLogger(name);
        watched.setLevel(level);
        lines.start();
        watched.addAppender(lines);
    }

    /** As it is written with {@code logging.structured.format.console=logstash}. */
    private static byte[] encoded(ILoggingEvent line) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        encoder.setFormat("logstash");
        encoder.start();
        return encoder.encode(line);
    }
}
