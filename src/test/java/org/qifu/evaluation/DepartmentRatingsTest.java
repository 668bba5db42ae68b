package org.qifu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DepartmentRatingsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-FBK-02", "R-FBK-04", "R-FBK-08"})
    void averagesEfficiencyAttitudeAndEffectByUnitAndPeriod(DataSource database) {
        // given: amr rated twice in March and once in April, fire once in March
        var ratings = of(database);
        ratings.add("ZD-2026-00001", 1, new DepartmentRating("amr", 1, 2, 3, 4), FIRST);
        ratings.add("ZD-2026-00002", 1, new DepartmentRating("amr", 2, 2, 1, 1), LAST);
        ratings.add("ZD-2026-00002", 2, new DepartmentRating("amr", 4, 4, 4, 4), LAST.plusDays(1));
        ratings.add("ZD-2026-00002", 1, new DepartmentRating("fire", 4, 1, 1, 2), LAST);

        // when: March is asked for; then: response is the efficiency, content and result together the effect
        assertThat(ratings.averages(FIRST, LAST))
                .containsExactly(
                        new DepartmentAverage("amr", 2, 1.5, 2, 2.25), new DepartmentAverage("fire", 1, 4, 1, 1.5));
        assertThat(ratings.averages(LAST.plusDays(2), LAST.plusDays(3))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-FBK-04")
    void keepsOneRatingOfAUnitAndRound(DataSource database) {
        // given: amr rated; when: rated again in the same round; then: the database itself refuses
        var ratings = of(database);
        ratings.add("ZD-2026-00001", 1, new DepartmentRating("amr", 1, 1, 1, 1), FIRST);
        assertThatThrownBy(() -> ratings.add("ZD-2026-00001", 1, new DepartmentRating("amr", 4, 4, 4, 4), FIRST))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static DepartmentRatings of(DataSource database) {
        var jdbc = JdbcClient.create(database);
        for (int i = 1; i <= 2; i++) {
            jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                            + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage,"
                            + " stage_since, round, difficult, provincial, breaches) values (?, 0, 'GUIDANCE', 'x', 'x',"
                            + " 'x', 'x', 'x', 'x', 'anwen', 'WINDOW', 'x', false, current_timestamp, 'x',"
                            + " current_timestamp, 1, false, false, 0)")
                    .param("ZD-2026-0000" + i)
                    .update();
        }
        return new DepartmentRatings(jdbc);
    }
}
