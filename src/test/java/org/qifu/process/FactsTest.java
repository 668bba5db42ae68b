package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.deadline.CalendarImport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures are counted from is written as it happens: limits, 督办 orders, grounds of refusal. */
class FactsTest extends GuidanceTest {

    private static final Map<String, Object> TAKEN = Forms.fields("handler", "周立", "contactNote", "已与站点对接");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CalendarImport imports;

    @Test
    @Rule({"R-KPI-13", "R-TIM-05"})
    void anAnswerInTimeEndsTheLimitAndSaysFromWhenItIsKnown() {
        // given a complex problem; then it is under node 3 alone, though it was accepted on the way there
        String number = accepted("COMPLEX", "POINT");
        assertThat(limits(number)).containsExactly(running("3", 1, "2024-03-18T10:00", endOf("2024-03-21")));

        // when it is solved; then the limit runs until the answer, and was kept from then on
        at("2024-03-19T15:00");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        assertThat(limits(number).get(0).endedAt()).isNull();
        at("2024-03-20T09:00");
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(limits(number))
                .containsExactly(new Row(
                        "3",
                        1,
                        instant("2024-03-18T10:00"),
                        endOf("2024-03-21"),
                        null,
                        null,
                        instant("2024-03-20T09:00"),
                        instant("2024-03-20T09:00")));
    }

    @Test
    @Rule({"R-KPI-13", "R-TIM-14"})
    void aMissedLimitIsKnownFromItsDay() {
        // given a simple problem nobody touches until agency's three days are over too
        String number = accepted("SIMPLE", "POINT");
        moveTo("2024-03-22T09:00");

        // then 1 and 3 were warned of, breached, and ended when a timer took the case on; 5 runs
        assertThat(limits(number)).extracting(Row::node).containsExactly("1", "3", "5");
        Row first = limits(number).get(0);
        assertThat(first.warnedAt()).isBefore(first.dueAt());
        assertThat(first.breachedAt())
                .isEqualTo(endOf("2024-03-18"))
                .isEqualTo(first.decidedAt())
                .isEqualTo(first.endedAt());
        assertThat(limits(number).get(1).breachedAt()).isEqualTo(endOf("2024-03-21"));
        assertThat(limits(number).get(2).breachedAt()).isNull();

        // when 诉求 answers three days late; then that ended late, and is known since its day
        moveTo("2024-03-28T11:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        Row last = limits(number).get(2);
        assertThat(last.endedAt()).isEqualTo(instant("2024-03-28T11:00"));
        assertThat(last.decidedAt()).isEqualTo(endOf("2024-03-25"));
        assertThat(last.breachedAt()).isEqualTo(endOf("2024-03-25"));
    }

    @Test
    @Rule({"R-KPI-13", "R-TIM-05"})
    void adviceAndRefusalsAreUnderTheLimitOfTheDay() {
        // given an advice answered at the desk; then its limit began and was kept in one moment
        String advice = accepted(Forms.with(Forms.accepted("ADVICE", "POINT"), "answer", "请到三楼窗口办理"));
        assertThat(limits(advice)).extracting(Row::node, Row::endedAt).containsExactly(tuple("1", "2024-03-18T10:00"));

        // given a refusal; then its limit runs until the firm is told
        String refused = register(Forms.application("anwen"));
        complete(refused, "accept", "anwen-reception", Forms.refused());
        assertThat(limits(refused)).containsExactly(running("1", 1, "2024-03-18T10:00", endOf("2024-03-18")));
        at("2024-03-18T16:00");
        complete(refused, "answerRefusal", "anwen-reception", Forms.answer());
        assertThat(limits(refused)).extracting(Row::node, Row::endedAt).containsExactly(tuple("1", "2024-03-18T16:00"));
    }

    @Test
    @Rule({"R-KPI-13", "R-ESC-10"})
    void filingToTheCountyDoesNotStopTheFirstClock() {
        // given a complaint filed to the county on Wednesday; then both limits run (C-07)
        String number = accepted("COMPLAINT", "POINT");
        at("2024-03-20T10:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        assertThat(limits(number))
                .containsExactly(
                        running("5", 1, "2024-03-18T10:00", endOf("2024-03-25")),
                        running("C5", 1, "2024-03-20T10:00", endOf("2024-03-27")));

        // when the county solves it on Friday and reception answers on Monday; then each ended at its own time
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        at("2024-03-22T10:00");
        complete(number, "handleByCounty", "county-hard-cases", Forms.solved());
        at("2024-03-25T10:00");
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(limits(number))
                .extracting(Row::node, Row::endedAt)
                .containsExactly(tuple("5", "2024-03-25T10:00"), tuple("C5", "2024-03-22T10:00"));
    }

    @Test
    @Rule({"R-KPI-13", "R-REV-09"})
    void aSecondRoundHasLimitsOfItsOwn() {
        // given a complaint answered in time, whose revisit finds it unsolved
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        at("2024-03-20T10:00");
        complete(number, "revisitCase", "anwen-office", Forms.revisit(false, today()));

        // then round 1 is as it was and round 2 runs, from the reopening
        assertThat(limits(number)).hasSize(2);
        assertThat(limits(number).get(0).endedAt()).isEqualTo(instant("2024-03-18T10:00"));
        assertThat(limits(number).get(1)).isEqualTo(running("5", 2, "2024-03-20T10:00", endOf("2024-03-27")));

        // when that is late; then the breach is of its round
        moveTo("2024-03-28T09:00");
        assertThat(limits(number)).extracting(row -> row.breachedAt() != null).containsExactly(false, true);
    }

    @Test
    @Rule({"R-KPI-13", "R-TIM-17"})
    void aNodeEnteredAgainRunsAgain() {
        // given a simple problem that turns out complex, and simple after all
        String number = accepted("SIMPLE", "POINT");
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.fields("outcome", "RECLASS", "newClass", "COMPLEX"));
        assertThat(limits(number))
                .extracting(Row::node, row -> row.endedAt() == null)
                .containsExactly(Tuple.tuple("1", false), Tuple.tuple("3", true));
        complete(
                number,
                "handleByAgency",
                "anwen-agency",
                Forms.fields("outcome", "RECLASS", "newClass", "SIMPLE", "reason", "当场可以办结"));

        // then there is one row of node 1, and it runs
        assertThat(limits(number))
                .extracting(Row::node, row -> row.endedAt() == null)
                .containsExactly(Tuple.tuple("1", true), Tuple.tuple("3", false));
    }

    @Test
    @Rule({"R-KPI-13", "R-TIM-16"})
    void aChangedCalendarMovesWhatRuns() throws IOException {
        // given a case at the county under two limits, and one answered
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        String answered = accepted("COMPLEX", "POINT");
        complete(answered, "handleByAgency", "anwen-agency", Forms.solved());
        complete(answered, "answer", "anwen-reception", Forms.answer());

        // when a day within becomes a holiday
        try {
            imports.apply(year2024("2024-03-20,HOLIDAY,临时放假"), "admin");

            // then both limits end a day later and are known a day later; what was answered stays
            assertThat(limits(number)).extracting(Row::dueAt).containsOnly(endOf("2024-03-26"));
            assertThat(limits(number)).extracting(Row::decidedAt).containsOnly(endOf("2024-03-26"));
            assertThat(limits(answered)).extracting(Row::dueAt).containsExactly(endOf("2024-03-21"));
        } finally {
            imports.apply(year2024(), "admin");
        }
    }

    @Test
    @Rule({"R-KPI-13", "R-TIM-08", "R-TIM-11"})
    void aBookingIsUnderTheFirstLookAndThenItsService() {
        // given a booking taken on; then the first look is over with the decision and the service runs
        String number = book(GuidanceForms.booking());
        assertThat(limits(number)).extracting(Row::node).containsExactly("GI");
        at("2024-03-18T11:00");
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(limits(number).get(0).endedAt()).isEqualTo(instant("2024-03-18T11:00"));
        runDueJobs();
        assertThat(limits(number)).extracting(Row::node).containsExactly("GI", "GS");
        assertThat(limits(number).get(1).endedAt()).isNull();
        assertThat(grounds(number)).isEmpty();
    }

    @Test
    @Rule({"R-ELI-03", "R-ELI-09"})
    void theGroundsOfARefusalAreCountedWhenItTakesEffect() {
        // given a booking refused on two grounds; then they are there, and no limit runs
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused("G2", "G5"));
        assertThat(grounds(number)).containsExactly("G2", "G5");
        assertThat(limits(number)).noneMatch(row -> row.endedAt() == null);

        // given one refused on ground six; then that is counted when the second person has confirmed it
        String six = book(GuidanceForms.booking());
        complete(six, "review", "coordination", GuidanceForms.refused("G6"));
        assertThat(grounds(six)).isEmpty();
        completeAs(task(six, "confirmRefusal"), "second", "coordination", Forms.fields("confirmed", true));
        assertThat(grounds(six)).containsExactly("G6");
    }

    @Test
    @Rule({"R-KPI-11", "R-TIM-14"})
    void aBreachOpensAnOrderAndItsResultClosesIt() {
        // given a case over its three days
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-22T09:00");

        // then the station's office has an order to see to within three working days
        assertThat(order(number))
                .containsEntry("source", "BREACH")
                .containsEntry("node", "3")
                .containsEntry("supervisors", "anwen-office")
                .containsEntry("due_at", endOf("2024-03-26"))
                .containsEntry("closed_at", null);
        assertThat(events(number, Kind.SUPERVISION_OPENED)).isEmpty();

        // when the office says what it did; then the order is closed with it
        complete(number, "supervise", "anwen-office", Forms.supervised());
        assertThat(order(number))
                .containsEntry("measure", "电话督办代办服务板块")
                .containsEntry("result", "已督促当日办结")
                .containsEntry("closed_by", "anwen-office")
                .containsEntry("closed_at", instant("2024-03-22T09:00"));
    }

    @Test
    @Rule("R-KPI-11")
    void aSupervisorMayOpenOneWithADemand() {
        // given a case in time; when a supervisor wants it seen to
        String number = accepted("COMPLEX", "POINT");
        Map<String, Object> start = new HashMap<>(
                Map.of("caseNumber", number, "station", "anwen", "demand", "请于周三前办结", "demandedBy", "supervisors"));
        start.put("breachedNode", null);
        runtime.startProcessInstanceByKey("supervision", number, start);

        // then the county has the order, with the demand and whose it is, on the timeline too; the form shows both
        assertThat(order(number))
                .containsEntry("source", "MANUAL")
                .containsEntry("node", null)
                .containsEntry("supervisors", "supervisors")
                .containsEntry("demand", "请于周三前办结")
                .containsEntry("opened_by", "supervisors");
        assertThat(events(number, Kind.SUPERVISION_OPENED))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("请于周三前办结"));
        assertThat(tasks.getVariable(task(number, "supervise").getId(), "demandedByName"))
                .isEqualTo("supervisors");
        complete(number, "supervise", "supervisors", Forms.supervised());
        assertThat(order(number)).containsEntry("closed_by", "supervisors");
    }

    private static Row running(String node, int round, String from, Instant due) {
        return new Row(node, round, instant(from), due, null, null, null, due);
    }

    private static Tuple tuple(String node, String endedAt) {
        return Tuple.tuple(node, instant(endedAt));
    }

    private List<Row> limits(String number) {
        return jdbc.sql("select * from case_limit where case_number = ? order by round, limit_from, node")
                .param(number)
                .query((row, index) -> new Row(
                        row.getString("node"),
                        row.getInt("round"),
                        moment(row, "limit_from"),
                        moment(row, "due_at"),
                        moment(row, "warned_at"),
                        moment(row, "breached_at"),
                        moment(row, "ended_at"),
                        moment(row, "decided_at")))
                .list();
    }

    private Map<String, Object> order(String number) {
        Map<String, Object> order = jdbc.sql("select * from supervision_order where case_number = ?")
                .param(number)
                .query((row, index) -> {
                    var values = new HashMap<String, Object>();
                    for (String column : List.of(
                            "source", "node", "supervisors", "demand", "opened_by", "measure", "result", "closed_by")) {
                        values.put(column, row.getString(column));
                    }
                    values.put("due_at", moment(row, "due_at"));
                    values.put("closed_at", moment(row, "closed_at"));
                    return values;
                })
                .single();
        return order;
    }

    private List<String> grounds(String number) {
        return jdbc.sql("select ground from refusal_ground where case_number = ? order by ground")
                .param(number)
                .query(String.class)
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static String year2024(String... more) throws IOException {
        Stream<String> published = Files.readAllLines(Path.of("src/main/resources/data/working-calendar.csv")).stream()
                .filter(line -> line.startsWith("date") || line.startsWith("2024"));
        return Stream.concat(published, Stream.of(more)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A row of {@code case_limit}. */
    private record Row(
            String node,
            int round,
            Instant limitFrom,
            Instant dueAt,
            @Nullable Instant warnedAt,
            @Nullable Instant breachedAt,
            @Nullable Instant endedAt,
            Instant decidedAt) {}
}
