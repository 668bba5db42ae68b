package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.revisit.RevisitClass.GENERAL;
import static org.qifu.revisit.RevisitClass.MANDATORY;
import static org.qifu.revisit.RevisitNode.AUGUST;
import static org.qifu.revisit.RevisitNode.IN_JULY;
import static org.qifu.revisit.RevisitNode.JULY;
import static org.qifu.revisit.RevisitNode.general;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.dao.TransientDataAccessException;

/** Two nodes on one database at READ COMMITTED, many threads, transactions that roll back and are repeated. */
@Timeout(120)
class ConcurrentClosingsTest {

    private static final int THREADS = 16;

    @Rule({"R-REV-01", "R-REV-02"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void staysExactUnderConcurrentClosings(DataSource database) throws Exception {
        // given: 200 general closings and 40 complaints
        var nodes = List.of(new RevisitNode(database), new RevisitNode(database));

        // when
        inParallel(IntStream.range(0, 240)
                .mapToObj(i -> closing(nodes.get(i % 2), i))
                .toList());

        // then: numbered without gap, and one of each five drawn before any topping up
        var node = nodes.get(0);
        assertThat(node.numbers("town", JULY))
                .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(node.due("town", JULY, GENERAL)).isEqualTo(40);
        assertThat(node.due("town", JULY, MANDATORY)).isEqualTo(40);
        assertThat(node.setClock("2026-08-01T00:00").draw.topUp("town", JULY)).isEmpty();
    }

    @Rule({"R-REV-01", "R-REV-03"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void staysExactWhenTheMonthIsToppedUpInTheMidst(DataSource database) throws Exception {
        // given: July is over, but 60 of its closings are still on their way when it is topped up
        var node = new RevisitNode(database).setClock("2026-08-01T00:00");
        var work = IntStream.range(0, 60).mapToObj(i -> closing(node, i)).collect(Collectors.toList());
        work.add(17, () -> node.draw.topUp("town", JULY));

        // when
        inParallel(work);
        node.setClock("2026-09-01T00:00").draw.topUp("town", AUGUST);

        // then: each counts in one of both months, and both are exact
        int july = node.numbers("town", JULY).size();
        int august = node.numbers("town", AUGUST).size();
        assertThat(july + august).isEqualTo(50);
        assertThat(node.due("town", JULY, GENERAL)).isEqualTo((july + 4) / 5);
        assertThat(node.due("town", AUGUST, GENERAL)).isEqualTo((august + 4) / 5);
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void bothOfTwoFirstClosingsOfAMonthSucceed(DataSource database) throws Exception {
        var node = new RevisitNode(database);
        for (int i = 0; i < 40; i++) {
            // given: a station without any closing
            var station = "s" + i;
            var together = new CyclicBarrier(2);

            // when: two cases are closed there at once, none of them repeated
            inParallel(List.of(first(node, station, "a", together), first(node, station, "b", together)));

            // then
            assertThat(node.numbers(station, JULY)).containsExactly(1, 2);
        }
    }

    private static Callable<Object> first(RevisitNode node, String station, String name, CyclicBarrier together) {
        return () -> {
            together.await();
            return node.transaction.execute(status -> node.draw.decide(general(station + name, station, IN_JULY)));
        };
    }

    /** Every sixth case is a complaint. A third of the attempts roll back after the decision and are repeated. */
    private static Callable<Object> closing(RevisitNode node, int index) {
        var closed = new ClosedCase("case" + index, 1, "town", index % 6 == 5, false, IN_JULY);
        var random = new Random(index);
        return () -> {
            while (true) {
                boolean rollBack = random.nextInt(3) == 0;
                try {
                    var decided = node.transaction.execute(status -> {
                        var decision = node.draw.decide(closed);
                        if (rollBack) {
                            status.setRollbackOnly();
                        }
                        return decision;
                    });
                    if (!rollBack) {
                        assertThat(node.draw.decide(closed)).isEqualTo(decided);
                        return decided;
                    }
                } catch (TransientDataAccessException e) {
                    // A lock was not granted in time: the engine repeats its job, and so do we.
                }
            }
        };
    }

    private static void inParallel(List<? extends Callable<Object>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
