package org.qifu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes that open a case, on both databases. */
class QueryCodesTest {

    private CaseBase base;
    private QueryCodes codes;
    private String number;

    private void on(DataSource database) {
        base = new CaseBase(database, QueryCodes.class);
        codes = base.get(QueryCodes.class);
        number = base.open(CaseKind.GUIDANCE);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-INT-02")
    void aCodeOpensItsOwnCaseOnly(DataSource database) {
        // given two cases
        on(database);
        String other = base.open(CaseKind.GUIDANCE);
        String code = codes.issue(number);

        // then the code opens its case, whichever way it is typed, and nothing else
        assertThat(codes.opens(number, code)).isTrue();
        assertThat(codes.opens(number.toLowerCase(Locale.ROOT) + " ", code.toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(codes.opens(other, code)).isFalse();
        assertThat(codes.opens("ZD-1999-99999", code)).isFalse();
        assertThat(codes.opens(number, codes.issue(other))).isFalse();
        assertThat(codes.opens(number, "")).isFalse();
        assertThat(codes.opens("", "")).isFalse();
        assertThat(codes.opens(number + "'--", code + "\u0000")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-INT-02", "R-ARC-07"})
    void onlyTheHashIsStored(DataSource database) {
        // given a code; then no row has it, in whole or in part
        on(database);
        String code = codes.issue(number);
        List<String> stored = JdbcClient.create(database)
                .sql("select code_hash from portal_access")
                .query(String.class)
                .list();
        assertThat(stored).containsExactly(Sha256.of(code.replace("-", "")));
        // and the hash opens nothing
        assertThat(codes.opens(number, stored.get(0))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-INT-02")
    void severalCodesAreValidUntilOneIsIssuedInTheirPlace(DataSource database) {
        // given two codes of a case, and one of another
        on(database);
        String other = base.open(CaseKind.APPEAL);
        String first = codes.issue(number);
        String second = codes.issue(number);
        String ofOther = codes.issue(other);
        assertThat(codes.opens(number, first) && codes.opens(number, second)).isTrue();

        // when a new one replaces them; then they open nothing any more, and the other case keeps its own
        String third = codes.reissue(number);
        assertThat(codes.opens(number, first) || codes.opens(number, second)).isFalse();
        assertThat(codes.opens(number, third)).isTrue();
        assertThat(codes.opens(other, ofOther)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-INT-02")
    void onlyTheNewestTwentyCount(DataSource database) {
        // given a request repeated again and again; then look-ups do not grow with it
        on(database);
        var issued = new ArrayList<String>();
        IntStream.range(0, 21).forEach(i -> issued.add(codes.issue(number)));
        assertThat(issued).doesNotHaveDuplicates();
        assertThat(codes.opens(number, issued.get(0))).isFalse();
        assertThat(issued.subList(1, 21)).allMatch(code -> codes.opens(number, code));
    }
}
