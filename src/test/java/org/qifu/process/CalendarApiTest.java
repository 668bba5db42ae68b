package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.http.MediaType;

/** The working calendar over HTTP. */
@Rule("R-TIM-16")
class CalendarApiTest extends HttpTest {

    private static final String ADDRESS = "/api/calendar";
    private static final String OFF = "2024-03-20,HOLIDAY,临时放假\n";

    @AfterEach
    void publishedCalendar() throws Exception {
        post("camunda-admin", ADDRESS + "?dryRun=false", year2024().getBytes(UTF_8));
    }

    @Test
    void onlyAdministratorsMayCallIt() throws Exception {
        // given nobody, and supervisors; when they ask; then neither sees nor changes anything
        assertThat(anonymous(ADDRESS + "/2024").getStatusCode().value()).isEqualTo(401);
        assertThat(get("supervisors", ADDRESS + "/2024").getStatusCode().value())
                .isEqualTo(403);
        var refused = post("supervisors", ADDRESS + "?dryRun=false", (year2024() + OFF).getBytes(UTF_8));
        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getBody()).contains("您没有使用此功能的权限");
        assertThat(year(2024)).doesNotContain("2024-03-20");
    }

    @Test
    void aYearIsShownAsItIsCounted() {
        // given one published year and one that is not
        assertThat(year(2024)).contains("\"provisional\":false", "{\"date\":\"2024-05-01\",\"kind\":\"HOLIDAY\"");
        assertThat(year(2031)).contains("\"provisional\":true", "2031-10-01");
        // and a year nobody will count
        assertThat(get("camunda-admin", ADDRESS + "/1066").getStatusCode().value())
                .isEqualTo(400);
    }

    @Test
    void aTrialOnlySaysWhatWouldChange() throws Exception {
        // given an open case; when a file is tried out, then imported
        String number = accepted("COMPLEX", "POINT");
        var dueAt = file(number).dueAt();
        byte[] changed = (year2024() + OFF).getBytes(UTF_8);
        var trial = post("camunda-admin", ADDRESS, changed);

        // then the trial names the day and changes nothing
        assertThat(trial.getStatusCode().value()).isEqualTo(200);
        assertThat(trial.getBody()).contains("\"added\":[{\"date\":\"2024-03-20\"", "\"removed\":[]", "\"changed\":[]");
        assertThat(file(number).dueAt()).isEqualTo(dueAt);
        assertThat(year(2024)).doesNotContain("2024-03-20");

        // and the import puts it in force, for the open case too
        assertThat(post("camunda-admin", ADDRESS + "?dryRun=false", changed).getBody())
                .isEqualTo(trial.getBody());
        assertThat(year(2024)).contains("2024-03-20");
        assertThat(file(number).dueAt()).isAfter(dueAt);
    }

    @Test
    void aFaultyFileIsRefusedLineByLine() throws Exception {
        // given a file with two faulty lines, and one saved in another encoding
        String faulty = year2024() + "2024-13-01,HOLIDAY,某日\n2024-03-20,FREE,某日\n";
        var refused = post("camunda-admin", ADDRESS + "?dryRun=false", faulty.getBytes(UTF_8));

        // then both faults are said in Chinese with their lines
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        long lines = faulty.lines().count();
        assertThat(refused.getBody()).contains("第" + (lines - 1) + "行：日期", "第" + lines + "行：类型", "\"problems\":[");
        assertThat(post("camunda-admin", ADDRESS, year2024().getBytes(Charset.forName("GBK")))
                        .getBody())
                .contains("UTF-8");
    }

    private String year(int year) {
        return new String(get("camunda-admin", ADDRESS + "/" + year).getBody(), UTF_8);
    }

    private static String year2024() throws Exception {
        return Files.readAllLines(Path.of("src/main/resources/data/working-calendar.csv")).stream()
                .filter(line -> line.startsWith("date") || line.startsWith("2024"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
