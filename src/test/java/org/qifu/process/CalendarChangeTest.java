package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.deadline.CalendarImport;
import org.springframework.beans.factory.annotation.Autowired;

/** A new working calendar moves what is still to come, and nothing that has been. */
@Rule("R-TIM-16")
class CalendarChangeTest extends FlowTest {

    private static final String WEDNESDAY_OFF = "2024-03-20,HOLIDAY,临时放假";
    private static final String THURSDAY = "2024-03-21T23:59:59.999";
    private static final String FRIDAY = "2024-03-22T23:59:59.999";

    @Autowired
    private CalendarImport imports;

    @BeforeEach
    @AfterEach
    void publishedCalendar() throws IOException {
        imports.apply(year2024(), "admin");
    }

    @Test
    void anOpenCaseGetsItsLimitCountedAnew() throws IOException {
        // given a complex problem accepted on Monday, due at the end of Thursday
        String number = accepted("COMPLEX", "POINT");
        var acceptedAt = file(number).acceptedAt();
        Date warning = timer(number, "agencyWarning").getDuedate();
        assertThat(timer(number, "agencyExpiry").getDuedate()).isEqualTo(Date.from(instant(THURSDAY)));

        // when the Wednesday within becomes a holiday
        imports.apply(year2024(WEDNESDAY_OFF), "admin");

        // then timers, task, ledger and process all say Friday; the start is what it was
        assertThat(timer(number, "agencyExpiry").getDuedate()).isEqualTo(Date.from(instant(FRIDAY)));
        assertThat(timer(number, "agencyWarning").getDuedate()).isAfter(warning);
        assertThat(task(number, "handleByAgency").getDueDate()).isEqualTo(Date.from(instant(FRIDAY)));
        assertThat(file(number).dueAt()).isEqualTo(instant(FRIDAY));
        assertThat(file(number).acceptedAt()).isEqualTo(acceptedAt).isEqualTo(instant("2024-03-18T10:00"));
        assertThat(variables(number, "dueAt")).containsOnly(Date.from(instant(FRIDAY)));
        assertThat(variables(number, "rungDue")).containsOnly(Date.from(instant(FRIDAY)));
        assertThat(events(number, Kind.RECOUNTED))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).contains("2024年3月21日改为2024年3月22日"));

        // and on Thursday night nothing expires, on Friday night it does
        moveTo("2024-03-22T09:00");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        moveTo("2024-03-23T09:00");
        assertThat(events(number, Kind.BREACHED)).hasSize(1);
    }

    @Test
    void theAnswerIsDueWhenTheRungBeforeItWas() throws IOException {
        // given a case that agency has solved, waiting for its answer under agency's limit
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        assertThat(task(number, "answer").getDueDate()).isEqualTo(Date.from(instant(THURSDAY)));

        // when the calendar changes
        imports.apply(year2024(WEDNESDAY_OFF), "admin");

        // then the answer and its alarm follow
        assertThat(task(number, "answer").getDueDate()).isEqualTo(Date.from(instant(FRIDAY)));
        assertThat(timer(number, "answerExpiry").getDuedate()).isEqualTo(Date.from(instant(FRIDAY)));
    }

    @Test
    void aLimitFromTheTasksCreationStillRunsFromThere() throws IOException {
        // given a case with a 督办 since the expiry on Thursday night, to be done within three working days
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-22T09:00");
        Date before = task(number, "supervise").getDueDate();
        assertThat(before).isEqualTo(Date.from(instant("2024-03-26T23:59:59.999")));

        // when the calendar is changed three days later
        at("2024-03-25T09:00");
        imports.apply(year2024("2024-03-26,HOLIDAY,临时放假"), "admin");

        // then it is counted from its creation on the new calendar, not from the import
        assertThat(task(number, "supervise").getDueDate()).isEqualTo(Date.from(instant("2024-03-27T23:59:59.999")));
    }

    @Test
    void whatIsAnsweredStaysAsItWas() throws IOException {
        // given a case answered on Monday and one archived
        String answered = accepted("COMPLEX", "POINT");
        complete(answered, "handleByAgency", "anwen-agency", Forms.solved());
        complete(answered, "answer", "anwen-reception", Forms.answer());
        String archived = accepted("COMPLEX", "POINT");
        complete(archived, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(archived);

        // when the calendar changes
        imports.apply(year2024(WEDNESDAY_OFF), "admin");

        // then their limit is the one they were handled under
        assertThat(Stream.of(answered, archived)).allSatisfy(number -> {
            assertThat(file(number).dueAt()).isEqualTo(instant(THURSDAY));
            assertThat(events(number, Kind.RECOUNTED)).isEmpty();
        });
    }

    @Test
    void aTrialChangesNothing() throws IOException {
        // given an open case; when a file is only tried out; then everything stays
        String number = accepted("COMPLEX", "POINT");
        imports.preview(year2024(WEDNESDAY_OFF));
        assertThat(file(number).dueAt()).isEqualTo(instant(THURSDAY));
    }

    private Job timer(String number, String event) {
        return management.createJobQuery().activityId(event).list().stream()
                .filter(job -> number.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Object> variables(String number, String name) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(
                        instance -> runtime
                                .createVariableInstanceQuery()
                                .processInstanceIdIn(instance.getId())
                                .variableName(name)
                                .list()
                                .stream())
                .map(variable -> variable.getValue());
    }

    /** The published year with these days on top. */
    static String year2024(String... more) throws IOException {
        Stream<String> published = Files.readAllLines(Path.of("src/main/resources/data/working-calendar.csv")).stream()
                .filter(line -> line.startsWith("date") || line.startsWith("2024"));
        return Stream.concat(published, Stream.of(more)).collect(Collectors.joining("\n"));
    }
}
