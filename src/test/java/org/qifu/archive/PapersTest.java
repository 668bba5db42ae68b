package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

/** When a paper is made, and that every version of it stays. */
class PapersTest {

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-COM-06")
    void aChangedPromiseIsANewVersionAndTheOldOneIsKept(DataSource database) throws Exception {
        try (var desk = new PaperDesk(database)) {
            // given a commitment that was made
            desk.write("application", CaseJson.application(CaseJson.APPLICATION));
            desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));
            desk.papers.make(desk.number, PaperKind.COMMITMENT);
            byte[] first = desk.papers.content(desk.newest(PaperKind.COMMITMENT).id());

            // when the case is dispatched to another time
            desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH.with("serviceAt", "2026-03-23T09:00")));
            PrintedPaper second = desk.print(PaperKind.COMMITMENT);

            // then there are two versions, the new one says that it replaces the old one, and that is as it was
            assertThat(second.lines()).contains("编号：" + desk.number + "C（第2版，以前各版作废）", "指导服务的具体时间 | 2026年3月23日9时00分");
            assertThat(desk.papers.of(desk.number))
                    .extracting(Paper::version, Paper::fileName)
                    .containsExactly(
                            tuple(1, desk.number + "C-服务承诺通知书.docx"), tuple(2, desk.number + "C-服务承诺通知书-第2版.docx"));
            Paper old = desk.papers.of(desk.number).get(0);
            assertThat(desk.papers.content(old.id())).isEqualTo(first);
            assertThat(old.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(first)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-COM-06")
    void everyApprovedChangeMakesANewNotice(DataSource database) {
        try (var desk = new PaperDesk(database)) {
            // given a commitment, then a change of the item that leaves the five fields as they are
            desk.write("application", CaseJson.application(CaseJson.APPLICATION));
            desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));
            desk.papers.make(desk.number, PaperKind.COMMITMENT);
            desk.write("amendment", "{\"kind\":\"CHANGE\",\"reason\":\"换一项\"}");
            desk.papers.make(desk.number, PaperKind.COMMITMENT);

            // then there is a new notice, and none more for a retry
            desk.papers.make(desk.number, PaperKind.COMMITMENT);
            assertThat(desk.papers.of(desk.number)).extracting(Paper::version).containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aRetryAndASecondNodeMakeNothingTwice(DataSource database) throws Exception {
        try (var desk = new PaperDesk(database)) {
            // given an application
            desk.write("application", CaseJson.application(CaseJson.APPLICATION));

            // when several nodes make its paper at once, again and again
            Callable<Void> make = () -> {
                desk.papers.make(desk.number, PaperKind.APPLICATION);
                return null;
            };
            try (var nodes = new Nodes(4)) {
                nodes.all(Stream.generate(() -> make).limit(12).toList());
            }

            // then there is one
            assertThat(desk.papers.of(desk.number)).hasSize(1);
            // and storing the same document once more changes nothing
            desk.write("application", CaseJson.application(CaseJson.APPLICATION));
            desk.papers.make(desk.number, PaperKind.APPLICATION);
            assertThat(desk.papers.of(desk.number)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theNumbersFollowTheApplications(DataSource database) {
        try (var desk = new PaperDesk(database)) {
            // given all papers of a case, and another case without any
            desk.write("application", CaseJson.application(CaseJson.APPLICATION));
            desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));
            desk.write("review", CaseJson.review(CaseJson.REVIEW));
            desk.write("opinion", CaseJson.opinion(CaseJson.OPINION));
            desk.write("evaluation", CaseJson.evaluation(CaseJson.EVALUATION));
            String other = desk.open();
            Stream.of(PaperKind.values()).forEach(kind -> desk.papers.make(desk.number, kind));

            // then form one has the case's number, and the others that number and their letter (C-57)
            String number = desk.number;
            assertThat(desk.papers.of(number))
                    .extracting(Paper::number)
                    .containsExactly(number, number + "C", number + "B", number + "Y", number + "P");
            assertThat(desk.papers.of(other)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void withoutItsDocumentThereIsNoPaper(DataSource database) {
        try (var desk = new PaperDesk(database)) {
            // given a case without an opinion; then its paper is refused with the number of the case
            assertThatThrownBy(() -> desk.papers.make(desk.number, PaperKind.OPINION))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(desk.number);
            assertThat(desk.papers.of(desk.number)).isEmpty();
            assertThatThrownBy(() -> desk.papers.content(4711)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Threads that stand for nodes. */
    private record Nodes(ExecutorService threads) implements AutoCloseable {

        Nodes(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        void all(List<Callable<Void>> work) throws Exception {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
