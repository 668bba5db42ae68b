package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.deadline.DeadlineSettings;
import org.qifu.deadline.Deadlines;
import org.qifu.deadline.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long cases stay at each step of a flow, finished and open ones. */
class HeatMapTest {

    /** A Monday. */
    private static final Instant NOW = instant("2024-03-25T10:00");

    private static final Deadlines DEADLINES = new Deadlines(WorkingCalendar::shipped, DeadlineSettings.defaults());

    private int tasks;

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-TIM-14")
    void staysAreCountedInWorkingTime(DataSource database) {
        // given at one step: two ended tasks, one of them late, and one open since Friday 22:00, late since Sunday
        JdbcClient jdbc = withCase(database);
        step(jdbc, "handleByAgency", "2024-03-18T10:00", "2024-03-18T12:00", "2024-03-21T23:59:59.999");
        step(jdbc, "handleByAgency", "2024-03-18T10:00", "2024-03-22T10:30", "2024-03-21T23:59:59.999");
        step(jdbc, "handleByAgency", "2024-03-22T22:00", null, "2024-03-24T00:00");
        // and one of another step, one of another flow, one of another month, one of another station
        step(jdbc, "accept", "2024-03-23T10:00", null, null);
        jdbc.sql("update case_step set process = 'guidance' where task_id = ?")
                .param(step(jdbc, "serve", "2024-03-18T10:00", null, null))
                .update();
        step(jdbc, "answer", "2024-02-29T23:59", "2024-03-01T10:00", null);
        jdbc.sql("update case_step set station = 'yushan' where task_id = ?")
                .param(step(jdbc, "handleByAgency", "2024-03-20T10:00", "2024-03-20T10:10", null))
                .update();

        // when the month is asked for; then the weekend counts nothing: two hours of Friday and ten of Monday
        HeatMap heat = new HeatMap(jdbc, DEADLINES, Clock.fixed(NOW, Deadlines.ZONE));
        assertThat(heat.of(march("anwen"), Visibility.EVERYTHING))
                .containsExactly(
                        // A task of a Saturday stays from Monday on.
                        new StepHeat("accept", 1, 1, 0, 600, 600, 600),
                        new StepHeat("handleByAgency", 3, 1, 2, (120 + 5790 + 720) / 3, 720, 5790));

        // and of all stations, four: the median lies between the second and the third
        assertThat(heat.of(march(null), Visibility.EVERYTHING).get(1))
                .isEqualTo(new StepHeat("handleByAgency", 4, 1, 2, (120 + 5790 + 720 + 10) / 4, (120 + 720) / 2, 5790));

        // and whoever sees another station only is told nothing
        assertThat(heat.of(march(null), Visibility.of(List.of("yushan-office"))))
                .isEmpty();
        assertThat(heat.of(march("anwen"), Visibility.of(List.of("anwen-office"))))
                .hasSize(2);

        // and the list behind the number has as many rows, what is open first
        assertThat(new StepCases(jdbc, Clock.fixed(NOW, Deadlines.ZONE))
                        .of(march("anwen"), Visibility.EVERYTHING, "handleByAgency"))
                .extracting(StepCases.StepCase::late)
                .containsExactly(true, false, true);
    }

    @Test
    void aPeriodHasABeginAndAnEnd() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new StepPeriod("appeal", day, day.minusDays(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepPeriod("appeal", day.minusYears(7), day, null));
    }

    private static StepPeriod march(String station) {
        return new StepPeriod("appeal", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), station);
    }

    private static JdbcClient withCase(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                        + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage, stage_since,"
                        + " round, difficult, provincial, breaches) values ('SQ-2024-00001', 0, 'APPEAL', '磐安青山菌业有限公司', 'ENTERPRISE',"
                        + " '91350100M000100Y43', '双溪路1号', '王建国', '13805790001', 'anwen', 'WINDOW', '规划许可', false, ?,"
                        + " 'AGENCY', ?, 1, false, false, 0)")
                .params(Timestamp.from(NOW), Timestamp.from(NOW))
                .update();
        return jdbc;
    }

    /** A task of the case; its id. */
    private String step(JdbcClient jdbc, String step, String from, String to, String due) {
        String id = "task-" + ++tasks;
        Instant ended = to == null ? null : instant(to);
        jdbc.sql(
                        "insert into case_step (task_id, case_number, round, station, process, definition_id, instance_id, step,"
                                + " started_at, due_at, ended_at, ended_how, dwell)"
                                + " values (?, 'SQ-2024-00001', 1, 'anwen', 'appeal', 'd', 'i', ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        step,
                        Timestamp.from(instant(from)),
                        due == null ? null : Timestamp.from(instant(due)),
                        ended == null ? null : Timestamp.from(ended),
                        ended == null ? null : "COMPLETED",
                        ended == null ? null : DEADLINES.workingMinutes(instant(from), ended))
                .update();
        return id;
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }
}
