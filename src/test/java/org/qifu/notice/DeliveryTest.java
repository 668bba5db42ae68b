package org.qifu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.notice.Delivered.Next;

/** What becomes of a notice that is queued. */
class DeliveryTest {

    private static String queued(NoticeNode node, NoticeEvent event) {
        String number = node.open("wang@firm.example");
        node.get(Notices.class).send(News.of(number, event, "7"));
        return number;
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void ofTwoThreadsOneSends(DataSource database) throws Exception {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a queued notice; when two deliver it in the same moment, and one once more; then it is sent once
            String number = queued(node, NoticeEvent.ANSWERED);
            long id = node.begun.get(0);
            Callable<Next> deliver = () -> node.get(Delivery.class).attempt(id).next();
            var threads = Executors.newFixedThreadPool(2);
            try {
                for (Future<Next> end : threads.invokeAll(List.of(deliver, deliver), 60, TimeUnit.SECONDS)) {
                    assertThat(end.get()).isEqualTo(Next.DONE);
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(deliver.call()).isEqualTo(Next.DONE);
            assertThat(node.courier.letters).hasSize(1);
            assertThat(node.sent(number).get(0).attempts()).hasSize(1);
            assertThat(node.sent(number).get(0).sentAt()).isEqualTo(node.now());
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void failedAttemptsWaitLongerEachTimeAndEndAtTheTelephone(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a server that is down; when it is tried; then after 1 minute, 10 minutes, 1 hour, 6 hours, with one
            // id
            String number = queued(node, NoticeEvent.ANSWERED);
            long id = node.begun.get(0);
            for (Duration wait :
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6))) {
                node.courier.failures.add(Undelivered.forNow("网关回应503"));
                Delivered delivered = node.get(Delivery.class).attempt(id);
                assertThat(delivered.next()).isEqualTo(Next.AGAIN);
                assertThat(delivered.nextAt()).isEqualTo(node.now().plus(wait));
                node.pass(wait);
            }

            // when the fifth fails as well; then somebody telephones, and every attempt is on record
            node.courier.failures.add(Undelivered.forNow("网关回应503"));
            assertThat(node.get(Delivery.class).attempt(id).next()).isEqualTo(Next.BY_PHONE);
            assertThat(node.courier.letters).extracting(Letter::id).containsOnly("notice-" + id);
            assertThat(node.sent(number).get(0).attempts())
                    .hasSize(5)
                    .allMatch(attempt -> !attempt.ok() && "网关回应503".equals(attempt.reason()));

            // when the step is done once more, because it rolled back; then nothing is sent again
            assertThat(node.get(Delivery.class).attempt(id).next()).isEqualTo(Next.BY_PHONE);
            assertThat(node.courier.letters).hasSize(5);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theLogOutlivesTheStep(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a step that rolls back after its attempt, once failed and once sent
            String number = queued(node, NoticeEvent.ANSWERED);
            long id = node.begun.get(0);
            node.courier.failures.add(Undelivered.forNow("网关回应503"));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> node.inTransaction(() -> {
                            node.get(Delivery.class).attempt(id);
                            throw new IllegalStateException("the engine fails");
                        }))
                        .hasMessage("the engine fails");
            }

            // then both attempts are on record, and what was sent is not sent again
            assertThat(node.sent(number).get(0).attempts())
                    .extracting(Attempt::ok)
                    .containsExactly(false, true);
            assertThat(node.courier.letters).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aDeadAddressIsNotTriedAgainAndAnotherChannelSparesTheCall(DataSource database) {
        try (var node = new NoticeNode(database, Channel.MAIL, Channel.SMS)) {
            // given an answer by two channels; when the first knows no such mailbox, and the second delivers
            String number = queued(node, NoticeEvent.ANSWERED);
            node.courier.failures.add(Undelivered.forGood("550 no such mailbox"));
            assertThat(node.get(Delivery.class).attempt(node.begun.get(0)).next())
                    .isEqualTo(Next.GIVEN_UP);
            assertThat(node.get(Delivery.class).attempt(node.begun.get(1)).next())
                    .isEqualTo(Next.DONE);

            // then nobody needs to call
            assertThat(node.sent(number))
                    .extracting(NoticeLog.Logged::state)
                    .containsExactly(Notice.State.FAILED, Notice.State.SENT);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void ofTwoDeadAddressesOneCallIsMade(DataSource database) throws Exception {
        try (var node = new NoticeNode(database, Channel.MAIL, Channel.SMS)) {
            // given an answer by two channels that both fail in the same moment; then one call is to be made
            queued(node, NoticeEvent.ANSWERED);
            node.courier.failures.add(Undelivered.forGood("550"));
            node.courier.failures.add(Undelivered.forGood("网关回应400"));
            List<Callable<Next>> both = node.begun.stream()
                    .<Callable<Next>>map(
                            id -> () -> node.get(Delivery.class).attempt(id).next())
                    .toList();
            var threads = Executors.newFixedThreadPool(2);
            try {
                assertThat(threads.invokeAll(both, 60, TimeUnit.SECONDS).stream()
                                .map(DeliveryTest::result)
                                .toList())
                        .containsExactlyInAnyOrder(Next.BY_PHONE, Next.GIVEN_UP);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Next result(Future<Next> end) {
        try {
            return end.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aNewCodeIsMadeOnSendingAndKeptNowhere(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a lost code; when the first attempt fails and the second arrives; then each had a code of its own
            String number = queued(node, NoticeEvent.CODE);
            node.courier.failures.add(Undelivered.forNow("网关回应503"));
            node.get(Delivery.class).attempt(node.begun.get(0));
            node.pass(Duration.ofMinutes(1));
            node.get(Delivery.class).attempt(node.begun.get(0));
            assertThat(node.courier.letters.get(0).text()).contains("CODE-1");
            assertThat(node.courier.letters.get(1).text()).contains("CODE-2");

            // then neither stands in the log, nor on the page
            assertThat(node.sent(number).toString()).contains("（不保存）").doesNotContain("CODE-");
            assertThat(node.get(PortalMessages.class).of(number)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aChannelThatDoesNotAnswerIsLeftAlone(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a gateway that hangs at one notice; when another is due at once; then it waits without an attempt
            String first = queued(node, NoticeEvent.ANSWERED);
            String second = queued(node, NoticeEvent.ANSWERED);
            node.courier.failures.add(Undelivered.silent("没有回应"));
            node.get(Delivery.class).attempt(node.begun.get(0));
            Delivered waiting = node.get(Delivery.class).attempt(node.begun.get(1));
            assertThat(waiting.next()).isEqualTo(Next.AGAIN);
            assertThat(waiting.nextAt()).isEqualTo(node.now().plus(Duration.ofMinutes(1)));
            assertThat(node.sent(first).get(0).attempts()).hasSize(1);
            assertThat(node.sent(second).get(0).attempts()).isEmpty();

            // when the minute is over; then both go out
            node.pass(Duration.ofMinutes(1));
            node.begun.forEach(id -> node.get(Delivery.class).attempt(id));
            assertThat(node.sent(second).get(0).state()).isEqualTo(Notice.State.SENT);
            assertThat(node.sent(first).get(0).state()).isEqualTo(Notice.State.SENT);
        }
    }

    @ParameterizedTest
    @Rule("R-TIM-15")
    @MethodSource("org.qifu.Databases#both")
    void aWarningThatCannotBeDeliveredCallsNobody(DataSource database) {
        try (var node = new NoticeNode(database, Channel.DING)) {
            // given warnings to staff; when their account is unknown; then that is on record and over
            queued(node, NoticeEvent.WARNED);
            node.courier.failures.add(Undelivered.forGood("网关回应400"));
            assertThat(node.get(Delivery.class).attempt(node.begun.get(0)).next())
                    .isEqualTo(Next.GIVEN_UP);
        }
    }
}
