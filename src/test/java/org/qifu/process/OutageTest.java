package org.qifu.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.beans.factory.annotation.Autowired;

/** The server was down for days: the real job executor works off what was missed. */
class OutageTest extends FlowTest {

    private static final Set<Kind> ALARMS = Set.of(Kind.WARNED, Kind.BREACHED);

    @Autowired
    private ProcessEngine engine;

    @AfterEach
    void stopExecutor() {
        executor().shutdown();
    }

    @Test
    @Rule({"R-TIM-14", "R-TIM-15", "R-ESC-03"})
    void whatWasMissedHappensOnceAndInOrder() {
        // given twelve forgotten cases, and a plan, when the machine stops
        List<String> forgotten = IntStream.range(0, 12)
                .mapToObj(i -> accepted("SIMPLE", "POINT"))
                .toList();
        String planned = accepted("COMPLAINT", "POINT");
        complete(planned, "handleByAppeals", "anwen-appeals", Forms.plan("2024-04-26"));

        // when it comes up two months later
        at("2024-05-20T09:00");
        executor().start();
        await().atMost(60, SECONDS).until(() -> forgotten.stream().allMatch(this::atRest) && atRest(planned));

        // then each case was warned of and breached once a node, in the order of time, and each breach has its 督办
        assertThat(forgotten).allSatisfy(number -> {
            assertThat(alarms(number))
                    .containsExactly("WARNED 1", "BREACHED 1", "WARNED 3", "BREACHED 3", "WARNED 5", "BREACHED 5");
            assertThat(open(number, "supervise")).hasSize(3);
            assertThat(open(number, "handleByAppeals")).hasSize(1);
            assertThat(file(number).breaches()).isEqualTo(3);
        });
        assertThat(alarms(planned)).containsExactly("WARNED 30", "BREACHED 30");
        assertThat(open(planned, "supervise")).hasSize(1);
    }

    private boolean atRest(String number) {
        return timers(number).isEmpty();
    }

    private List<String> alarms(String number) {
        return timeline.of(number).stream()
                .filter(event -> ALARMS.contains(event.kind()))
                .map(OutageTest::alarm)
                .toList();
    }

    private static String alarm(CaseEvent event) {
        return event.kind() + " " + event.node();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
