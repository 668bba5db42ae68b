package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.revisit.RevisitNode.JULY;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;

@Rule("R-REV-01")
class LotTest {

    private static final StationMonth TOWN = new StationMonth("town", JULY);

    /** First bytes of the digests, taken with {@code printf '%s' 'SEED|town|2026-07|BLOCK|PLACES' | sha256sum}. */
    @ParameterizedTest
    @CsvSource({
        "000, 1, 5, 1, dc: 220 mod 5 = 0",
        "001, 1, 5, 3, e3: 227 mod 5 = 2",
        "003, 1, 5, 3, 70: 112 mod 5 = 2",
        "004, 1, 5, 5, 40: 64 mod 5 = 4",
        "15d, 1, 5, 2, ff is passed over; 79: 121 mod 5 = 1",
        "007, 9, 1, 1, 79: 121 mod 1 = 0",
        "007, 9, 2, 1, 56: 86 mod 2 = 0",
        "007, 9, 3, 2, bb: 187 mod 3 = 1",
        "007, 9, 4, 1, f0: 240 mod 4 = 0"
    })
    void drawsThePlaceAnAuditorFindsWithSha256Alone(String seed, int block, int places, int expected, String why) {
        assertThat(new Lot(TOWN, block, places).place("0".repeat(61) + seed))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void favoursNoPlace() {
        // given: fresh seeds for 5000 blocks
        int blocks = 5000;
        var counts = new int[5];

        // when
        IntStream.rangeClosed(1, blocks).forEach(b -> counts[new Lot(TOWN, b, 5).place(Lot.newSeed()) - 1]++);

        // then: chi-square with 4 degrees of freedom; a fair draw exceeds 45 once in 250 million runs
        double expected = blocks / 5.0;
        double chiSquare = IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquare).isLessThan(45);
    }

    @Test
    void neverReusesASeed() {
        var seeds = new HashSet<String>();
        IntStream.range(0, 1000).forEach(i -> seeds.add(Lot.newSeed()));

        assertThat(seeds).hasSize(1000).allMatch(seed -> seed.matches("[0-9a-f]{64}"));
    }
}
