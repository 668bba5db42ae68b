package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.revisit.RevisitClass.GENERAL;
import static org.qifu.revisit.RevisitClass.MANDATORY;
import static org.qifu.revisit.RevisitNode.IN_JULY;
import static org.qifu.revisit.RevisitNode.JULY;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.qifu.Databases;
import org.qifu.Rule;

class RevisitDrawPropertyTest {

    enum Closing {
        GENERAL_CASE,
        GENERAL_CASE_ASKED_TWICE,
        ROLLED_BACK,
        COMPLAINT,
        DIFFICULT,
        DIFFICULT_COMPLAINT
    }

    private static final List<RevisitNode> NODES =
            List.of(new RevisitNode(Databases.h2()), new RevisitNode(Databases.postgres()));

    @Rule({"R-REV-01", "R-REV-02"})
    @Property(tries = 60)
    void anyMixtureOfClosingsKeepsBothRatiosExact(@ForAll @Size(max = 60) List<Closing> closings) {
        for (var node : NODES) {
            // given: a station of its own for each try
            var station = UUID.randomUUID().toString();
            node.setClock("2026-07-15T10:00");

            // when
            for (int i = 0; i < closings.size(); i++) {
                close(node, station, i, closings.get(i));
            }
            node.setClock("2026-08-01T00:00").draw.topUp(station, JULY);

            // then
            long general = closings.stream()
                    .filter(c -> c.name().startsWith("GENERAL"))
                    .count();
            long mandatory = closings.stream()
                    .filter(c -> c.compareTo(Closing.COMPLAINT) >= 0)
                    .count();
            assertThat(node.numbers(station, JULY)).hasSize((int) general);
            assertThat(node.due(station, JULY, GENERAL)).isEqualTo((int) Math.ceil(general / 5.0));
            assertThat(node.due(station, JULY, MANDATORY)).isEqualTo((int) mandatory);
        }
    }

    private static void close(RevisitNode node, String station, int index, Closing closing) {
        boolean complaint = closing == Closing.COMPLAINT || closing == Closing.DIFFICULT_COMPLAINT;
        boolean difficult = closing == Closing.DIFFICULT || closing == Closing.DIFFICULT_COMPLAINT;
        var closed = new ClosedCase(station + index, 1, station, complaint, difficult, IN_JULY);
        node.transaction.executeWithoutResult(status -> {
            node.draw.decide(closed);
            if (closing == Closing.ROLLED_BACK) {
                status.setRollbackOnly();
            }
        });
        if (closing == Closing.GENERAL_CASE_ASKED_TWICE) {
            node.draw.decide(closed);
        }
    }
}
