package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

/** What wants an operator's attention is told; the node stays in service meanwhile. */
class OperationHealthTest extends OperationTest {

    @AfterEach
    void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
    }

    @Test
    void allIsWell() {
        JsonNode health = health();
        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("components").fieldNames())
                .toIterable()
                .contains("db", "calendar", "incidents", "outbox", "processEngine", "stuckJobs", "diskSpace");
    }

    @Test
    @Rule("R-TIM-16")
    void aCalendarThatIsNotPublishedIsMissed() {
        // 2026 is published, 2027 is not, and is only wanted when its year is near
        at("2026-11-30T10:00");
        assertThat(status("calendar")).isEqualTo("UP");
        at("2026-12-01T10:00");
        assertThat(status("calendar")).isEqualTo("ATTENTION");
        at("2027-03-01T10:00");
        assertThat(component("calendar").path("details").path("missing").toString())
                .isEqualTo("[2027]");
        assertThat(health().path("status").asText()).isEqualTo("ATTENTION");
        assertThat(Caller.stranger(server(), "/actuator")
                        .get("/health/readiness")
                        .text())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void jobsThatNobodyWorksOffAreStuck() {
        // given a case whose timers fall due while no executor runs
        Job first = timer(accepted());

        // when they have been due for nine minutes, then for eleven
        ClockUtil.setCurrentTime(after(first, 9));
        assertThat(component("stuckJobs").path("details").path("due").asLong()).isPositive();
        assertThat(status("stuckJobs")).isEqualTo("UP");
        ClockUtil.setCurrentTime(after(first, 11));
        assertThat(status("stuckJobs")).isEqualTo("ATTENTION");

        // then suspended ones are not counted: somebody meant it
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(first.getProcessInstanceId())
                .suspend();
        assertThat(status("stuckJobs")).isEqualTo("UP");
    }

    @Test
    void aJobWithoutADueDateGetsStuckToo() {
        // given a callback, whose job is due at once
        runtime.startProcessInstanceByKey("callback", Map.of("callback", 1L));
        assertThat(status("stuckJobs")).isEqualTo("UP");
        at("2024-03-18T10:11");
        assertThat(status("stuckJobs")).isEqualTo("ATTENTION");
    }

    @Test
    void whatFailedForGoodIsAnIncidentOfItsFlow() {
        Job job = timer(accepted());
        engine.getManagementService().setJobRetries(job.getId(), 0);
        assertThat(component("incidents").path("details").path("byFlow").toString())
                .isEqualTo("{\"appeal\":1}");
        engine.getManagementService().setJobRetries(job.getId(), 3);
        assertThat(status("incidents")).isEqualTo("UP");
    }

    @Test
    void aNoticeThatWaitsTooLongIsFound() {
        String number = accepted();
        jdbc.sql("insert into notice (once_key, matter, case_number, event, audience, channel, address, subject, body,"
                        + " by_phone, state, created_at) values (?, 'm', ?, 'ACCEPTED', 'FIRM', 'MAIL', 'a@b.cn', 's', 'b',"
                        + " false, 'QUEUED', ?)")
                .params(number, number, new Timestamp(ClockUtil.getCurrentTime().getTime()))
                .update();
        at("2024-03-18T17:59");
        assertThat(status("outbox")).isEqualTo("UP");
        at("2024-03-18T18:01");
        assertThat(status("outbox")).isEqualTo("ATTENTION");
        jdbc.sql("update notice set state = 'SENT' where once_key = ?")
                .param(number)
                .update();
        assertThat(status("outbox")).isEqualTo("UP");
    }

    private static Date after(Job job, int minutes) {
        return new Date(job.getDuedate().getTime() + minutes * 60_000L);
    }

    private JsonNode health() {
        Reply reply = operation("operators", "/health");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode component(String name) {
        return health().path("components").path(name);
    }

    private String status(String name) {
        return component(name).path("status").asText();
    }
}
