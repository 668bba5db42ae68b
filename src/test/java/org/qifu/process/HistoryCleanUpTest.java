package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own history is removed after two years; the record of the case never is (C-55). */
class HistoryCleanUpTest extends HttpTest {

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void noMoreCleanUp() {
        history.findHistoryCleanupJobs().forEach(job -> management.deleteJob(job.getId()));
    }

    @Test
    void everyFlowIsKeptForTheSameTime() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getHistoryTimeToLive)
                .containsOnly(730);
    }

    @Test
    @Rule({"R-ARC-02", "R-LED-01"})
    void whatIsRemovedIsMissedByNobody() {
        // given a case archived on 18 March 2024, and one that is still open two years later
        String archived = accepted("COMPLEX", "POINT");
        complete(archived, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(archived);
        String open = accepted("COMPLEX", "POINT");
        runDueJobs();
        at("2026-03-18T09:00");
        cleanUp();
        assertThat(kept(archived)).as("a day too early").isPositive();

        // when the night after the two years has cleaned up
        at("2026-03-19T02:00");
        Map<String, String> before = read(archived);
        cleanUp();

        // then the engine has forgotten the archived case
        assertThat(kept(archived)).isZero();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableValueEquals("caseNumber", archived)
                        .count())
                .isZero();
        // and every address says of it what it said before
        assertThat(read(archived))
                .isEqualTo(before)
                .allSatisfy((address, answer) -> assertThat(answer).startsWith("200"));
        assertThat(timeline.of(archived)).isNotEmpty();
        // and the open one goes on
        noMoreCleanUp();
        complete(open, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(open);
        assertThat(ended(open)).isTrue();
    }

    private void cleanUp() {
        history.cleanUpHistoryAsync(true);
        // It does a batch at a time and suspends itself when nothing is left.
        for (Job job = cleaner(); !job.isSuspended(); job = cleaner()) {
            management.executeJob(job.getId());
        }
    }

    private Job cleaner() {
        return history.findHistoryCleanupJobs().get(0);
    }

    private long kept(String number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    private Map<String, String> read(String number) {
        String address = "/api/cases/" + number;
        return List.of(
                        address + "/overview",
                        address + "/path",
                        address + "/papers",
                        address + "/attachments",
                        "/api/search?q=" + number,
                        "/api/ledger?station=anwen&from=2024-03-01&to=2024-03-31&format=csv",
                        "/api/dashboard",
                        "/api/heat/appeal?from=2024-03-01&to=2024-03-31")
                .stream()
                .collect(Collectors.toMap(Function.identity(), this::answer));
    }

    private String answer(String address) {
        var reply = get("anwen-office", address);
        return reply.getStatusCode() + " " + new String(reply.getBody(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
