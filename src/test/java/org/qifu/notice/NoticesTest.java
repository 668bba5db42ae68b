package org.qifu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.casefile.Applicant;

/** What is queued, for whom, and in which words. */
class NoticesTest {

    private static News answered(String number, String occurrence) {
        return News.of(number, NoticeEvent.ANSWERED, occurrence).with(Map.of("答复内容", "已为您办理"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void everyChannelIsToldOnce(DataSource database) {
        try (var node = new NoticeNode(database, Channel.MAIL, Channel.SMS)) {
            // given a firm with a mail address; when the same answer is told twice; then each channel has it once
            String number = node.open("wang@firm.example");
            node.get(Notices.class).send(answered(number, "7"));
            node.get(Notices.class).send(answered(number, "7"));
            assertThat(node.sent(number))
                    .extracting(NoticeLog.Logged::address)
                    .containsExactlyInAnyOrder("w***@firm.example", "138****0001");
            assertThat(node.begun).hasSize(2);
            assertThat(node.get(PortalMessages.class).of(number))
                    .singleElement()
                    .matches(message -> message.text().contains("已为您办理")
                            && message.text().contains("https://qf.example/progress?number=" + number));

            assertThat(node.get(Notices.class).reachFirms(NoticeEvent.CODE)).isTrue();

            // when there is another answer; then that is told as well
            node.get(Notices.class).send(answered(number, "8"));
            assertThat(node.begun).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void ofTwoThreadsOneTells(DataSource database) throws Exception {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a case; when two threads tell the same of it; then it is queued once
            String number = node.open(null);
            Callable<Boolean> tell = () -> {
                node.get(Notices.class).send(answered(number, "7"));
                return true;
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                for (Future<Boolean> end : threads.invokeAll(List.of(tell, tell), 60, TimeUnit.SECONDS)) {
                    assertThat(end.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(node.sent(number)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void withoutChannelsOnlyThePageShowsIt(DataSource database) {
        try (var node = new NoticeNode(database)) {
            // given no channel; when a case is answered, or late; then nothing is started, and the firm reads its page
            String number = node.open("wang@firm.example");
            node.get(Notices.class).send(answered(number, "7"));
            node.get(Notices.class)
                    .send(News.of(number, NoticeEvent.BREACHED, "").at("3"));
            assertThat(node.begun).isEmpty();
            assertThat(node.get(PortalMessages.class).of(number)).hasSize(1);
            // and whoever lost a code is not promised a message
            assertThat(node.get(Notices.class).reachFirms(NoticeEvent.CODE)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whoLeftNoAddressIsCalledForWhatMatters(DataSource database) {
        try (var node = new NoticeNode(database, Channel.MAIL)) {
            // given mail alone, and a firm without address; when it is registered; then nobody calls
            String number = node.open(null);
            node.get(Notices.class).send(News.of(number, NoticeEvent.REGISTERED, "1"));
            assertThat(node.begun).isEmpty();

            // when it is answered; then the notice goes the way to the telephone
            node.get(Notices.class).send(answered(number, "7"));
            assertThat(node.begun).hasSize(1);
            assertThat(node.get(Delivery.class).attempt(node.begun.get(0)).next())
                    .isEqualTo(Delivered.Next.BY_PHONE);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatWasToldOnPaperIsNotSent(DataSource database) {
        try (var node = new NoticeNode(database, Channel.MAIL, Channel.SMS)) {
            // given a commitment that was handed over on paper; then the page shows it, and nothing is sent
            String number = node.open("wang@firm.example");
            node.get(Notices.class)
                    .send(News.of(number, NoticeEvent.COMMITTED, "3").onPaper(true));
            assertThat(node.begun).isEmpty();
            assertThat(node.get(PortalMessages.class).of(number)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void staffAreToldAtTheirAddresses(DataSource database) {
        try (var node = new NoticeNode(database, Channel.MAIL, Channel.DING)) {
            // given two clerks, one without mail; when a limit is near, noted by two clocks; then each is told once by
            // each way
            String number = node.open(null);
            News news = News.of(number, NoticeEvent.WARNED, "").at("3");
            node.get(Notices.class).send(news);
            node.get(Notices.class).send(news);
            assertThat(node.sent(number))
                    .extracting(notice -> notice.channel() + " " + notice.address())
                    .containsExactlyInAnyOrder("DING chen", "DING lin", "MAIL c***@county.example");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void noPersonalNumberStandsInATextAndNothingTypedIsAPlaceholder(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a person as applicant, and an answer with numbers and a placeholder in it
            var person = new Applicant("诸葛明", "PERSON", "330727199001011234", "双溪路", "诸葛明", "13805790001");
            String number = node.open(person, null);
            String typed = "请李工（电话13905791234，证号33072719900101123X）到场，{{查询码}}{{办件编号}}";
            node.get(Notices.class)
                    .send(News.of(number, NoticeEvent.ANSWERED, "7").with(Map.of("答复内容", typed)));

            // then the name is masked, the numbers too, and the placeholder stays a text
            String text = node.get(PortalMessages.class).of(number).get(0).text();
            assertThat(text)
                    .contains("诸**", "139****1234", "330727********123X", "｛｛查询码｝｝｛｛办件编号｝｝")
                    .doesNotContain("诸葛明", "13905791234", "19900101");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatRollsBackTellsNobody(DataSource database) {
        try (var node = new NoticeNode(database, Channel.SMS)) {
            // given a step that fails after it told of its case; then no notice is left
            String number = node.open(null);
            assertThatThrownBy(() -> node.inTransaction(() -> {
                        node.get(Notices.class).send(answered(number, "7"));
                        throw new IllegalStateException("the step fails");
                    }))
                    .hasMessage("the step fails");
            assertThat(node.get(NoticeLog.class).of(number)).isEmpty();
        }
    }
}
