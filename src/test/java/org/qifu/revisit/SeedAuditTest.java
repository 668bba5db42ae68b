package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.revisit.RevisitNode.JULY;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

/** Plays the auditor: reads nothing but the stored seeds and the number of closings, and draws every lot again. */
@Rule("R-REV-01")
class SeedAuditTest {

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void everyDrawnCaseFollowsFromTheStoredSeeds(DataSource database) throws Exception {
        // given: months of 1 to 14 closings, all topped up
        var node = new RevisitNode(database);
        IntStream.rangeClosed(1, 14).forEach(n -> node.closeGeneral("s" + n, n));
        node.setClock("2026-08-01T00:00");
        IntStream.rangeClosed(1, 14).forEach(n -> node.draw.topUp("s" + n, JULY));

        for (int n = 1; n <= 14; n++) {
            // when
            var again = drawAgain(node, "s" + n, n);

            // then
            assertThat(dueNumbers(node, "s" + n)).as("%d closings", n).isEqualTo(again);
        }
    }

    private static List<Integer> drawAgain(RevisitNode node, String station, int closings) throws Exception {
        var drawn = new ArrayList<Integer>();
        for (int first = 1; first <= closings; first += 5) {
            int block = first / 5 + 1;
            int present = Math.min(5, closings - first + 1);
            int place = place(seed(node, station, block, 5) + "|" + station + "|2026-07|" + block + "|5", 5);
            if (place > present) {
                var seed = seed(node, station, block, present);
                place = place(seed + "|" + station + "|2026-07|" + block + "|" + present, present);
            }
            drawn.add(first + place - 1);
        }
        return drawn;
    }

    private static int place(String text, int places) throws Exception {
        var digest = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8")));
        var hex = String.format("%064x", digest);
        int at = 0;
        while (Integer.parseInt(hex.substring(at, at + 2), 16) >= 256 / places * places) {
            at += 2;
        }
        return Integer.parseInt(hex.substring(at, at + 2), 16) % places + 1;
    }

    private static String seed(RevisitNode node, String station, int block, int places) {
        return node.jdbc
                .sql("select seed from revisit_lot where station = ? and block_no = ? and places = ?")
                .params(station, block, places)
                .query(String.class)
                .single();
    }

    private static List<Integer> dueNumbers(RevisitNode node, String station) {
        return node.jdbc
                .sql("select closing_no from revisit_case where station = ? and due order by closing_no")
                .params(station)
                .query(Integer.class)
                .list();
    }
}
