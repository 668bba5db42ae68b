package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.runtime.Job;
import org.qifu.operation.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The application as operators see it: with its figures and every trace, which other tests leave out. */
@AutoConfigureObservability
@TestPropertySource(properties = "management.tracing.sampling.probability=1")
@Import(OperationTest.Spans.class)
abstract class OperationTest extends RestTest {

    @Autowired
    Spans spans;

    @Autowired
    private List<Reading> readings;

    @Autowired
    private TestRestTemplate http;

    /** An address under {@code /actuator}, asked by a member of this group. */
    Reply operation(String group, String path) {
        return rest(group).absolute("GET", "/actuator" + path, null);
    }

    /** What Prometheus reads, after all readings were taken. */
    String scraped() {
        readings.forEach(Reading::read);
        rest("operators");
        var reply = http.withBasicAuth("operators", PASSWORD).getForEntity("/actuator/prometheus", String.class);
        assertThat(reply.getStatusCode().value()).isEqualTo(200);
        return reply.getBody();
    }

    /** Registers an appeal in Anwen and accepts it as simple; its number. */
    String accepted() {
        String task = registered("anwen");
        String number = numberOf(task);
        Reply reply = rest("anwen-reception").post("/task/" + task + "/complete", acceptance());
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
        return number;
    }

    String numberOf(String task) {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** The case's timer that is due first. */
    Job timer(String number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("appeal")
                .singleResult()
                .getId();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .get(0);
    }

    static Map<String, Object> acceptance() {
        return body("acceptance", accepted("SIMPLE"));
    }

    /** Keeps the spans that a collector would receive. */
    static final class Spans implements SpanExporter {

        private final List<SpanData> finished = new CopyOnWriteArrayList<>();

        /** Those of this name that are of this case. */
        List<SpanData> of(String caseNumber, String name) {
            return finished.stream()
                    .filter(span -> span.getName().equals(name))
                    .filter(span -> caseNumber.equals(span.getAttributes().get(AttributeKey.stringKey("case"))))
                    .toList();
        }

        /** The span of this id, if it has arrived. */
        List<SpanData> withId(String id) {
            return finished.stream().filter(span -> span.getSpanId().equals(id)).toList();
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> data) {
            finished.addAll(data);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
