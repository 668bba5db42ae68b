package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Prometheus is told, and that the dashboard and the alerts ask for nothing else. */
class OperationFiguresTest extends OperationTest {

    private static final Pattern ASKED = Pattern.compile("\\b([a-z][a-z0-9_]+)\\{");
    private static final Pattern TOLD = Pattern.compile("(?m)^([a-z][a-z0-9_]+)[ {]");

    @Test
    void casesAreCountedByKindAndStage() {
        // On a day of its own, when the cases of the other tests are late already.
        at("2024-04-15T10:00");
        double before = value(scraped(), "qifu_cases{kind=\"APPEAL\",stage=\"ON_THE_SPOT\"}");
        double late = value(scraped(), "qifu_cases_late{kind=\"APPEAL\",stage=\"ON_THE_SPOT\"}");

        // given a case accepted at the desk, due by midnight
        accepted();
        String text = scraped();
        assertThat(value(text, "qifu_cases{kind=\"APPEAL\",stage=\"ON_THE_SPOT\"}"))
                .isEqualTo(before + 1);
        assertThat(value(text, "qifu_cases_late{kind=\"APPEAL\",stage=\"ON_THE_SPOT\"}"))
                .isEqualTo(late);

        // when midnight has passed
        at("2024-04-16T00:00");
        assertThat(value(scraped(), "qifu_cases_late{kind=\"APPEAL\",stage=\"ON_THE_SPOT\"}"))
                .isEqualTo(late + 1);
    }

    @Test
    void aStepIsMeasuredByFlowAndResult() {
        // given a clerk who sends an empty document first, and a good one then
        String task = registered("anwen");
        rest("anwen-reception").post("/task/" + task + "/complete", body("acceptance", fields()));
        rest("anwen-reception").post("/task/" + task + "/complete", acceptance());

        String text = scraped();
        assertThat(value(text, "qifu_step_seconds_count{error=\"none\",flow=\"appeal\",step=\"accept\"}"))
                .isPositive();
        assertThat(text)
                .containsPattern("qifu_step_seconds_count\\{error=\"[A-Z]\\w+\",flow=\"appeal\",step=\"accept\"} 1");
        assertThat(text).contains("uri=\"/engine-rest/task\"");
    }

    @Test
    void aJobIsMeasuredWithItsLag() {
        String number = accepted();
        Job job = timer(number);
        double before = value(scraped(), "qifu_job_lag_seconds_sum");
        ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() + 90_000));
        engine.getManagementService().executeJob(job.getId());

        String text = scraped();
        assertThat(value(text, "qifu_job_lag_seconds_sum")).isEqualTo(before + 90);
        assertThat(text)
                .containsPattern("qifu_job_seconds_count\\{error=\"none\",flow=\"appeal\",handler=\"timer-[a-z-]+\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grafana-dashboard.json", "qifu.rules.yml"})
    void everyFigureAskedForExists(String file) throws IOException {
        // given a system in which everything has happened once
        String number = accepted();
        engine.getManagementService().setJobRetries(timer(number).getId(), 0);
        jdbc.sql("insert into notice (once_key, matter, case_number, event, audience, channel, address, subject, body,"
                        + " by_phone, state, created_at) values (?, 'm', ?, 'ACCEPTED', 'FIRM', 'MAIL', 'a@b.cn', 's', 'b',"
                        + " false, 'SENT', ?)")
                .params(number, number, new Timestamp(ClockUtil.getCurrentTime().getTime()))
                .update();
        aJobIsMeasuredWithItsLag();
        System.gc();

        Set<String> asked = names(
                ASKED, Files.readString(Path.of("src/main/operation", file)).replace("\\\"", "\""));
        assertThat(asked).hasSizeGreaterThan(10);
        // Prometheus itself says whether a node answers.
        asked.remove("up");
        await().untilAsserted(() -> assertThat(names(TOLD, scraped())).containsAll(asked));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of a line, 0 when there is none. */
    private static double value(String text, String series) {
        return text.lines()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
