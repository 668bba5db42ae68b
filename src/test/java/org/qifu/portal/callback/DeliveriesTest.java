package org.qifu.portal.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.portal.ProgressStage.ACCEPTED;
import static org.qifu.portal.ProgressStage.ANSWERED;
import static org.qifu.portal.ProgressStage.HANDLING;
import static org.qifu.portal.callback.TestReceiver.redirect;
import static org.qifu.portal.callback.TestReceiver.status;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.portal.client.ApiClients;

/** What happens to a callback whose receiver does not simply take it. */
class DeliveriesTest {

    private final TestReceiver receiver = new TestReceiver();
    private final String client = CallbackNode.newClient();

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aRefusalIsNotedWithItsStatusAndRepeated(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given a receiver that is out of order for one call
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            receiver.then(status(503));

            // when it is called, then the attempt is on record although the job's work is rolled back
            assertThatThrownBy(() -> node.deliveries.deliver(job)).isInstanceOf(DeliveryFailed.class);
            assertThat(node.row(job).lastError()).isEqualTo("HTTP 503");
            assertThat(node.row(job).deliveredAt()).isNull();

            // when the job is repeated, at once, then it comes through, and a third run does nothing
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(node.row(job).deliveredAt()).isNotNull();
            assertThat(node.row(job).attempts()).isEqualTo(2);
            assertThat(node.row(job).lastError()).isNull();
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(receiver.calls()).hasSize(2);
            assertThat(receiver.calls().get(1).body())
                    .isEqualTo(receiver.calls().get(0).body());
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whoTookItButDidNotAnswerGetsTheSameEventAgainAfterARest(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given a receiver that keeps the event and is then too slow to say so
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            long other = node.announce(client, node.open(), ACCEPTED);
            receiver.then(receiver.hang());
            assertThatThrownBy(() -> node.deliveries.deliver(job)).isInstanceOf(DeliveryFailed.class);
            assertThat(node.row(job).lastError()).isEqualTo("HttpTimeoutException");

            // when another case's callback comes before the minute is over, then it is not even tried
            node.base.at("2024-03-18T10:00:59");
            assertThatThrownBy(() -> node.deliveries.deliver(other)).hasMessageContaining("rests");
            assertThat(node.row(other).attempts()).isZero();
            assertThat(receiver.calls()).hasSize(1);

            // when it is over, then both come, the first under the id it had
            node.base.at("2024-03-18T10:01:00");
            assertThat(node.deliveries.deliver(other)).isTrue();
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(receiver.calls()).hasSize(3);
            assertThat(receiver.calls().get(2).event())
                    .isEqualTo(receiver.calls().get(0).event());
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aLaterStageNeverOvertakesAnEarlierOne(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given three stages of a case; the receiver refuses the second once
            node.subscribe(client, receiver);
            String number = node.open();
            long first = node.announce(client, number, ACCEPTED);
            long second = node.announce(client, number, HANDLING);
            long third = node.announce(client, number, ANSWERED);
            receiver.then(status(200), status(500));

            // when the last one's job runs first, then it delivers those before it and stops at the one that fails
            assertThatThrownBy(() -> node.deliveries.deliver(third)).hasMessage("HTTP 500");
            assertThat(node.row(first).deliveredAt()).isNotNull();
            assertThat(node.row(third).attempts()).isZero();

            // when all run, then each came in its order, and the first was not sent again
            for (long job : List.of(first, second, third)) {
                assertThat(node.deliveries.deliver(job)).isTrue();
            }
            assertThat(receiver.stagesOf(number)).containsExactly("ACCEPTED", "HANDLING", "HANDLING", "ANSWERED");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aRedirectIsNotFollowed(DataSource database) {
        try (var node = new CallbackNode(database);
                var elsewhere = new TestReceiver()) {
            // given a receiver that sends callers elsewhere
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            receiver.then(redirect(elsewhere.url()));

            // when it is called, then that is a failure, and nobody else heard of the case
            assertThatThrownBy(() -> node.deliveries.deliver(job)).hasMessage("HTTP 307");
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anAnswerWithoutEndIsNotReadToItsEnd(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given; when; then
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            receiver.then(receiver.endless());
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(node.row(job).deliveredAt()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void nobodyIsToldAfterTheSubscriptionEnded(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given a callback that waits when its client ends the subscription
            node.subscribe(client, receiver);
            String number = node.open();
            long job = node.announce(client, number, ACCEPTED);
            assertThat(node.subscriptions.end(client)).isTrue();

            // when its job runs, then it is done without a call
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(receiver.calls()).isEmpty();
            assertThat(node.row(job).deliveredAt()).isNull();

            // when the client subscribes again, then what is new comes, what waited does not, and numbers go on
            node.subscribe(client, receiver);
            long later = node.announce(client, number, HANDLING);
            assertThat(node.deliveries.deliver(later)).isTrue();
            assertThat(receiver.stagesOf(number)).containsExactly("HANDLING");
            assertThat(node.subscriptions.events(client, 0))
                    .extracting(Callback::seq)
                    .containsExactly(1L, 2L);
            assertThat(node.subscriptions.events(client, 1))
                    .extracting(Callback::stage)
                    .containsExactly("HANDLING");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aClientThatIsLetInNoMoreIsNotToldEither(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given a callback that waits when an administrator revokes its client; when its job runs; then nothing
            // goes
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            node.base.get(ApiClients.class).revoke(client);
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(receiver.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aNewSecretCountsFromTheNextAttemptOn(DataSource database) {
        try (var node = new CallbackNode(database)) {
            // given a callback that failed, and a receiver that has got a new secret since
            node.subscribe(client, receiver);
            long job = node.announce(client, node.open(), ACCEPTED);
            receiver.then(status(401));
            assertThatThrownBy(() -> node.deliveries.deliver(job)).hasMessage("HTTP 401");
            String secret = node.subscriptions.put(client, receiver.url(), true).secret();
            assertThat(node.subscriptions.put(client, receiver.url(), false).secret())
                    .isNull();
            receiver.checking(secret, () -> 1710727200L);

            // when it is repeated; then it passes the receiver's check
            assertThat(node.deliveries.deliver(job)).isTrue();
            assertThat(receiver.taken()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whoHangsHoldsUpNobodyElse(DataSource database) throws Exception {
        try (var node = new CallbackNode(database);
                var healthy = new TestReceiver()) {
            // given a receiver that is about to hang, and one that is well
            String other = CallbackNode.newClient();
            node.subscribe(client, receiver);
            node.subscribe(other, healthy);
            long hanging = node.announce(client, node.open(), ACCEPTED);
            long behind = node.announce(client, node.open(), ACCEPTED);
            long elsewhere = node.announce(other, node.open(), ACCEPTED);
            var answer = new CountDownLatch(1);
            var called = new CountDownLatch(1);
            receiver.then(exchange -> {
                called.countDown();
                TestReceiver.after(answer).give(exchange);
            });
            var first = new FutureTask<>(() -> node.deliveries.deliver(hanging));
            new Thread(first).start();
            called.await();

            // when the others run meanwhile, then its own next one is put off at once, and the well one is told
            assertThat(node.deliveries.deliver(behind)).isFalse();
            assertThat(node.deliveries.deliver(elsewhere)).isTrue();
            assertThat(healthy.calls()).hasSize(1);

            // nor does a new stage wait for it
            node.announce(client, node.open(), ACCEPTED);
            answer.countDown();
            assertThat(first.get()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void howeverManyHangTheNodeKeepsAThreadForItsOtherWork(DataSource database) throws Exception {
        try (var node = new CallbackNode(database)) {
            // given two receivers that are being called and do not answer yet, on a node that calls two at once
            var answer = new CountDownLatch(1);
            var called = new CountDownLatch(2);
            TestReceiver.Answer slow = exchange -> {
                called.countDown();
                TestReceiver.after(answer).give(exchange);
            };
            receiver.then(slow, slow);
            List<FutureTask<Boolean>> running = List.of(told(node), told(node)).stream()
                    .map(job -> new FutureTask<>(() -> node.deliveries.deliver(job)))
                    .toList();
            running.forEach(call -> new Thread(call).start());
            called.await();

            // when a third is to be called, then it is put off at once; when they have answered, then it is its turn
            long third = told(node);
            assertThat(node.deliveries.deliver(third)).isFalse();
            answer.countDown();
            for (FutureTask<Boolean> call : running) {
                assertThat(call.get()).isTrue();
            }
            assertThat(node.deliveries.deliver(third)).isTrue();
        }
    }

    /** The job of a callback to a client of its own. */
    private long told(CallbackNode node) {
        String own = CallbackNode.newClient();
        node.subscribe(own, receiver);
        return node.announce(own, node.open(), ACCEPTED);
    }
}
