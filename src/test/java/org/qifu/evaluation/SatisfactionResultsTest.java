package org.qifu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

class SatisfactionResultsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-04-02T02:00:00Z");

    private static SatisfactionResult survey(LocalDate first, LocalDate last) {
        return new SatisfactionResult(SatisfactionSource.SURVEY, "县工商联", first, last, 40, 38, "希望多上门", "chen", NOW);
    }

    @Rule("R-FBK-10")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countTheRatingsOfThePeriod(DataSource dataSource) {
        // given ratings at both ends of March in Asia/Shanghai, one with a lowest level, one of April, one case unrated
        var jdbc = JdbcClient.create(dataSource);
        rated(jdbc, 1, "2026-02-28T16:00:00Z", 1);
        rated(jdbc, 2, "2026-03-31T15:59:59Z", 4);
        rated(jdbc, 3, "2026-03-31T16:00:00Z", 1);
        add(jdbc, 4, null);

        // when March is asked for; then two rated, one of them satisfied
        assertThat(new SatisfactionResults(jdbc).of(FIRST, LAST))
                .containsExactly(new SatisfactionResult(
                        SatisfactionSource.RATING, "企业服务评价", FIRST, LAST, 2, 1, null, null, null));
    }

    @Rule("R-FBK-10")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void keepWhatOthersMeasured(DataSource dataSource) {
        // given surveys before, over and after the end of March
        var results = new SatisfactionResults(JdbcClient.create(dataSource));
        results.record(survey(FIRST.minusDays(9), FIRST.minusDays(1)));
        results.record(survey(LAST, LAST.plusDays(9)));
        results.record(survey(LAST.plusDays(1), LAST.plusDays(9)));

        // then what touches March is told after the ratings
        assertThat(results.of(FIRST, LAST)).hasSize(2).last().isEqualTo(survey(LAST, LAST.plusDays(9)));

        // and nobody types ratings in
        var typed = new SatisfactionResult(SatisfactionSource.RATING, "x", FIRST, LAST, 1, 1, null, "chen", NOW);
        assertThatThrownBy(() -> results.record(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void rated(JdbcClient jdbc, int serial, String at, int response) {
        add(jdbc, serial, response);
        jdbc.sql("insert into case_event (case_number, round, happened_at, kind) values (?, 1, ?, 'RATED')")
                .params("ZD-2026-0000" + serial, Timestamp.from(Instant.parse(at)))
                .update();
    }

    private static void add(JdbcClient jdbc, int serial, Integer response) {
        jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                        + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage,"
                        + " stage_since, round, difficult, provincial, breaches, rating_response, rating_attitude,"
                        + " rating_usefulness, rating_result) values (?, 0, 'GUIDANCE', 'x', 'x', 'x', 'x', 'x', 'x',"
                        + " 'anwen', 'WINDOW', 'x', false, current_timestamp, 'x', current_timestamp, 1, false, false,"
                        + " 0, ?, 1, 1, 1)")
                .param("ZD-2026-0000" + serial)
                .param(response)
                .update();
    }
}
