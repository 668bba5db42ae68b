package org.qifu.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.portal.callback.TestReceiver.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.callback.Callback;
import org.qifu.portal.callback.TestReceiver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The system that brought a case hears of each of its stages, once the click is done and whatever its server does. */
class CallbackTest extends CallbackFlow {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Rule({"R-INT-16", "R-PLT-02"})
    void eachStageIsToldInItsOrder() {
        // given a case of another system; when staff take it to its answer
        String number = opened();
        accept(number);
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());

        // then nobody is called on a click; when the jobs have run, the system knows each stage and checked each call
        assertThat(receiver.calls()).isEmpty();
        deliverAll();
        assertThat(receiver.taken()).hasSameSizeAs(receiver.calls());
        assertThat(receiver.stagesOf(number)).containsExactly("REGISTERED", "HANDLING", "ANSWERED");
        var first = receiver.taken().get(0).json();
        assertThat(first.path("sequence").asLong()).isEqualTo(1);
        assertThat(first.path("type").asText()).isEqualTo("STAGE_CHANGED");
        assertThat(first.path("sourceNumber").asText()).startsWith("ZLB-");
        assertThat(first.path("kind").asText()).isEqualTo("APPEAL");
        assertThat(first.path("stageLabel").asText()).isEqualTo("已提交，待受理");
        assertThat(first.path("occurredAt").asText()).isEqualTo("2024-03-18T10:00:00+08:00");
        assertThat(first.path("link").asText()).endsWith("/cases/" + number);
        assertThat(first.path("eventId").asText())
                .isEqualTo(receiver.taken().get(0).event());
        assertThat(callbacks()).isZero();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        // given a case whose stage changes, and a commit that fails after that was noted
        String number = opened();
        deliverAll();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    accept(number);
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            assertThat(stages()).containsExactly("REGISTERED", "HANDLING");
                            throw new IllegalStateException("no commit");
                        }
                    });
                }))
                .hasMessage("no commit");

        // when jobs run; then there is nothing to tell, and the next number is not lost
        assertThat(stages()).containsExactly("REGISTERED");
        assertThat(callbacks()).isZero();
        accept(number);
        deliverAll();
        assertThat(receiver.taken())
                .extracting(call -> call.json().path("sequence").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void aDeadReceiverIsCalledLessAndLessThenLeftToPeople() {
        // given a receiver that takes nothing
        String number = opened();
        receiver.then(Stream.generate(() -> status(500)).limit(12).toArray(TestReceiver.Answer[]::new));

        // when the engine's clock goes on, then it is tried twelve times with growing waits, over days
        var waits = new ArrayList<Duration>();
        for (Job job = callbackJob(number, 0); job.getRetries() > 0; job = callbackJob(number, 0)) {
            var before = ClockUtil.getCurrentTime().toInstant();
            run(job);
            waits.add(Duration.between(before, ClockUtil.getCurrentTime().toInstant()));
        }
        assertThat(receiver.calls()).hasSize(12);
        assertThat(waits).isSorted().startsWith(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(3), Duration.ofDays(4));

        // and it is an incident of the case, with the reason, for somebody to repeat
        var incident = runtime.createIncidentQuery().singleResult();
        assertThat(incident.getIncidentMessage()).isEqualTo("HTTP 500");
        assertThat(only().lastError()).isEqualTo("HTTP 500");
        assertThat(only().attempts()).isEqualTo(12);
        management.setJobRetries(callbackJob(number, 0).getId(), 1);
        run(callbackJob(number, 0));
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(receiver.taken()).hasSize(1);
        assertThat(callbacks()).isZero();
    }

    @Test
    void aLaterStageTakesTheWaitingOnesAlong() {
        // given a case whose first callback failed, and which has come to its next stage
        String number = opened();
        receiver.then(status(500), status(500));
        run(callbackJob(number, 0));
        accept(number);

        // when the later one's job runs first, then it tries the earlier one first, and fails with it
        run(callbackJob(number, 1));
        assertThat(receiver.stagesOf(number)).containsExactly("REGISTERED", "REGISTERED");

        // when the receiver is well, then the later job delivers both, and the earlier one has nothing left to do
        run(callbackJob(number, 1));
        run(callbackJob(number, 0));
        assertThat(callbacks()).isZero();
        assertThat(receiver.taken())
                .extracting(call -> call.json().path("stage").asText())
                .containsExactly("REGISTERED", "HANDLING");
        assertThat(receiver.calls()).hasSize(4);
    }

    @Test
    void whoHasToWaitForTheTurnComesTenSecondsLater() {
        // given another node that is delivering to the same receiver
        String number = opened();
        Job job = callbackJob(number, 0);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select subscription from webhook_turn for update")
                    .query(Long.class)
                    .list();
            CompletableFuture.runAsync(() -> management.executeJob(job.getId()))
                    .orTimeout(5, SECONDS)
                    .join();
        });

        // then it did not wait for it, lost no try, and comes again by a timer
        Job timer = callbackJob(number, 0);
        assertThat(timer.getDuedate().toInstant()).isEqualTo(instant("2024-03-18T10:00:10"));
        assertThat(receiver.calls()).isEmpty();
        deliverAll();
        assertThat(receiver.taken()).hasSize(1);
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void twoNodesDeliverEachOnceAndEachCaseInItsOrder() {
        // given three stages of four cases
        List<String> numbers = Stream.generate(this::opened).limit(4).toList();
        numbers.forEach(this::accept);
        numbers.forEach(number -> complete(number, "handleByAgency", "anwen-agency", Forms.solved()));
        numbers.forEach(number -> complete(number, "answer", "anwen-reception", Forms.answer()));

        // when two nodes work all jobs off at once
        while (callbacks() > 0) {
            ClockUtil.setCurrentTime(
                    java.util.Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(10)));
            var first = CompletableFuture.runAsync(this::node);
            node();
            first.orTimeout(60, SECONDS).join();
        }

        // then nothing came twice, nothing overtook, and the receiver was never called twice at once
        assertThat(receiver.calls()).hasSize(12);
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(receiver.stagesOf(number)).containsExactly("REGISTERED", "HANDLING", "ANSWERED"));
        assertThat(receiver.mostAtOnce()).isOne();
    }

    @Test
    void whoEndsItsSubscriptionIsNotToldAnyMore() {
        // given callbacks that wait; when the subscription ends
        String number = opened();
        subscriptions.end(client);
        accept(number);
        deliverAll();

        // then the jobs end without a call
        assertThat(receiver.calls()).isEmpty();
        assertThat(callbacks()).isZero();
        assertThat(stages()).containsExactly("REGISTERED");
    }

    @Test
    void aTrialGoesTheSameWay() {
        // given; when a client asks for a trial
        String event = subscriptions.tryOut(client).orElseThrow();
        deliverAll();

        // then it comes signed, of no case
        assertThat(receiver.taken()).singleElement().satisfies(call -> {
            assertThat(call.json().path("type").asText()).isEqualTo("TEST");
            assertThat(call.json().path("eventId").asText()).isEqualTo(event);
            assertThat(call.json().path("caseNumber").isNull()).isTrue();
        });
    }

    /** Runs every job it finds once; another node may have been faster. */
    private void node() {
        callbackJobs().executable().list().forEach(job -> {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException beaten) {
                // The engine runs it again, and so does the loop above; what was not done is asserted there.
            }
        });
    }

    private List<String> stages() {
        return subscriptions.events(client, 0).stream().map(Callback::stage).toList();
    }

    private Callback only() {
        List<Callback> events = subscriptions.events(client, 0);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
