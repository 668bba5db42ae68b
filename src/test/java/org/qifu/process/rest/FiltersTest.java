package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of Tasklist hold what their names say, the most urgent task first. */
class FiltersTest extends RestTest {

    @Autowired
    private ManagementService management;

    @Test
    void everyClerkFindsTheSameLists() {
        assertThat(tasklist("anwen-agency")
                        .get("/filter?sortBy=filterId&sortOrder=asc")
                        .json())
                .extracting(filter -> filter.path("name").asText())
                .containsExactlyInAnyOrder("我的待办", "本组待办", "今日到期", "已超期", "督办");
    }

    @Test
    void dueTodayAndOverdue() {
        // given a case to be accepted on Monday
        String task = registered("anwen");
        Caller clerk = tasklist("anwen-reception");
        // then it is due on that day
        assertThat(list(clerk, "本组待办")).contains(task);
        assertThat(list(clerk, "今日到期")).contains(task);
        assertThat(list(clerk, "已超期")).doesNotContain(task);
        // and a second before midnight still
        at("2024-03-18T23:59:59");
        assertThat(list(clerk, "今日到期")).contains(task);
        assertThat(list(clerk, "已超期")).doesNotContain(task);
        // and over on the next
        at("2024-03-19T00:00");
        assertThat(list(clerk, "今日到期")).doesNotContain(task);
        assertThat(list(clerk, "已超期")).contains(task);
        // and it was not due yet on the day before
        at("2024-03-17T10:00");
        assertThat(list(clerk, "今日到期")).doesNotContain(task);
        assertThat(list(clerk, "本组待办")).contains(task);
        // but never among another station's
        Caller other = tasklist("lengshui-reception");
        at("2024-03-19T00:00");
        for (String name : List.of("我的待办", "本组待办", "今日到期", "已超期", "督办")) {
            assertThat(list(other, name)).as(name).doesNotContain(task);
        }
    }

    @Test
    void theMostUrgentFirst() {
        at("2024-03-20T10:00");
        String wednesday = registered("renchuan");
        at("2024-03-19T10:00");
        String tuesday = registered("renchuan");
        assertThat(list(tasklist("renchuan-reception"), "本组待办")).containsSubsequence(tuesday, wednesday);
    }

    @Test
    void mineAndTheGroups() {
        String task = registered("anwen");
        Caller clerk = tasklist("anwen-reception");
        assertThat(list(clerk, "我的待办")).doesNotContain(task);
        clerk.post("/task/" + task + "/claim", Map.of("userId", "anwen-reception"));
        assertThat(list(clerk, "我的待办")).contains(task);
        // so that a colleague sees what was claimed and is not done
        assertThat(list(clerk, "本组待办")).contains(task);
    }

    @Test
    void supervision() {
        // given a simple case that nobody solved on the day
        String task = registered("anwen");
        Reply done =
                rest("anwen-reception").post("/task/" + task + "/complete", body("acceptance", accepted("SIMPLE")));
        assertThat(done.status()).as(done.text()).isEqualTo(204);
        Caller office = tasklist("anwen-office");
        List<String> before = list(office, "督办");
        // when the day ends
        at("2024-03-19T00:00");
        workOff();
        // then the station's office finds one case more to supervise, and nobody else does
        assertThat(list(office, "督办")).hasSizeGreaterThan(before.size()).containsAll(before);
        assertThat(list(tasklist("anwen-agency"), "督办")).isEmpty();
        assertThat(list(tasklist("lengshui-office"), "督办")).isEmpty();
    }

    private void workOff() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** Ids of the tasks of a list, in its order. */
    private static List<String> list(Caller clerk, String name) {
        List<String> ids = new ArrayList<>();
        for (JsonNode filter : clerk.get("/filter?resourceType=Task").json()) {
            if (filter.path("name").asText().equals(name)) {
                String path = "/filter/" + filter.path("id").asText() + "/list?maxResults=200";
                clerk.post(path, Map.of())
                        .json()
                        .forEach(task -> ids.add(task.path("id").asText()));
            }
        }
        return ids;
    }
}
