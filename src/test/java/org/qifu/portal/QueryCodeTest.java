package org.qifu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** Codes and numbers as they are typed on a phone. */
class QueryCodeTest {

    @Test
    @Rule("R-INT-02")
    void aCodeHasAtLeast128BitsInGroupsOfFour() {
        // given many codes; then each has 26 signs of 32, every sign occurs, and none occurs twice
        var random = new SecureRandom();
        var codes =
                IntStream.range(0, 200).mapToObj(i -> QueryCode.random(random)).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}"));
        assertThat(codes.stream()
                        .flatMapToInt(String::chars)
                        .filter(sign -> sign != '-')
                        .boxed()
                        .collect(Collectors.toSet()))
                .hasSize(32);
        assertThat(26 * 5).isGreaterThanOrEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K0M-Q91V",
                "7k0m q91v",
                " 7KOM—Q9IV ",
                "７Ｋ０Ｍ－Ｑ９１Ｖ",
                "7k.om/q9l\tu",
                "7K0M\u200bQ91V",
            })
    void isReadAsItWasMeant(String typed) {
        assertThat(QueryCode.typed(typed)).isEqualTo("7K0MQ91V");
    }

    @Test
    void readsNoMoreThanAnybodyTypes() {
        assertThat(QueryCode.typed("A".repeat(10_000_000))).hasSizeLessThanOrEqualTo(100);
        assertThat(CaseNumber.typed("A".repeat(10_000_000))).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "ZD-2026-00001, ZD-2026-00001",
        "' zd-2026-00001 ', ZD-2026-00001",
        "ｚｄ－２０２６－００００１, ZD-2026-00001",
        "ZD—2026—00001, ZD-2026-00001",
        "ZD 2026 00001, ZD202600001",
        "办件编号ZD-2026-00001, ZD-2026-00001",
    })
    void aNumberIsReadAsItIsStored(String typed, String stored) {
        assertThat(CaseNumber.typed(typed)).isEqualTo(stored);
    }
}
