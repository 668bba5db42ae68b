package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing anybody does moves a limit; nothing makes an expiry happen twice. */
class StandingTimersTest extends FlowTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Rule({"R-TIM-05", "R-ESC-03"})
    void noHandOnATaskMovesItsLimit() {
        // given a case at agency with its two timers
        String number = accepted("COMPLEX", "POINT");
        Map<String, Instant> before = timers(number);
        assertThat(before).containsOnlyKeys("agencyWarning", "agencyExpiry");
        var task = task(number, "handleByAgency");

        // when it is claimed, returned, given to somebody else, put off, and an administrator edits its dates
        at("2024-03-20T10:00");
        tasks.claim(task.getId(), "chen");
        tasks.setAssignee(task.getId(), null);
        tasks.setAssignee(task.getId(), "lin");
        tasks.setPriority(task.getId(), 90);
        task = task(number, "handleByAgency");
        task.setDueDate(Date.from(instant("2025-01-01T00:00")));
        tasks.saveTask(task);
        Date later = Date.from(instant("2024-12-01T00:00"));
        runtime.setVariables(
                task.getProcessInstanceId(), Map.of("acceptedAt", later, "dueAt", later, "limitFrom", later));

        // then the timers stand, and at the end of the third day the case moves up
        assertThat(timers(number)).isEqualTo(before);
        moveTo("2024-03-22T00:00");
        assertThat(standsAt(number)).contains("handleByAppeals");
    }

    @Test
    @Rule({"R-ESC-02", "R-TIM-05"})
    void askingForHelpBuysNoTime() {
        // given a case at agency
        String number = accepted("COMPLEX", "POINT");
        Map<String, Instant> before = timers(number);

        // when agency asks for help twice; then its clock is where it was after every step
        for (int round = 0; round < 2; round++) {
            at("2024-03-2" + round + "T10:00");
            complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land"));
            assertThat(timers(number)).isEqualTo(before);
            complete(number, "assist", "dept-land", Forms.fields("result", "符合规划", "solved", false));
            assertThat(timers(number)).isEqualTo(before);
        }
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
    }

    @Test
    @Rule({"R-DSP-24", "R-TIM-05"})
    void conferringBuysNoTime() {
        // given a complaint; when 诉求 confers twice; then its clock stands
        String number = accepted("COMPLAINT", "POINT");
        Map<String, Instant> before = timers(number);
        for (int round = 0; round < 2; round++) {
            complete(number, "handleByAppeals", "anwen-appeals", Forms.outcome("CONFER"));
            complete(number, "confer", "anwen-appeals", Forms.conference("2024-04-30"));
        }
        assertThat(timers(number)).isEqualTo(before);
        moveTo("2024-03-26T00:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");
    }

    @Test
    @Rule({"R-TIM-17", "R-TIM-05"})
    void comingBackToARungBringsItsOldLimit() {
        // given a complex problem, lowered to simple in the afternoon
        String number = accepted("COMPLEX", "POINT");
        Map<String, Instant> before = timers(number);
        at("2024-03-18T16:00");
        complete(
                number,
                "handleByAgency",
                "anwen-agency",
                Forms.fields("outcome", "RECLASS", "newClass", "SIMPLE", "reason", "材料齐全即可办理"));
        assertThat(timers(number).get("onTheSpotExpiry")).isEqualTo(endOf("2024-03-18"));

        // when it turns out unsolved and comes back; then agency has the limit it had
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.unsolved());
        assertThat(timers(number)).isEqualTo(before);
    }

    @Test
    @Rule("R-TIM-14")
    void aTimerThatFailedIsRepeatedWithoutADouble() {
        // given a case at agency whose time is over, while its 督办 cannot be opened: the order cannot be written
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-22T00:00");
        String expiry = job(number, "agencyExpiry").getId();
        jdbc.execute("alter table supervision_order rename to supervision_order_away");

        // when its timer fails; then nothing has happened: no breach, no move
        assertThatThrownBy(() -> management.executeJob(expiry)).isNotNull();
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        assertThat(file(number).breaches()).isZero();
        assertThat(standsAt(number)).containsExactly("handleByAgency");

        // when it is repeated; then all has happened once
        jdbc.execute("alter table supervision_order_away rename to supervision_order");
        management.executeJob(expiry);
        assertThat(standsAt(number)).containsExactly("handleByAppeals", "supervise");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("3");
        assertThat(file(number).breaches()).isEqualTo(1);
    }
}
