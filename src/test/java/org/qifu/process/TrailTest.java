package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.Rule;
import org.qifu.audit.LogVerifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps of a case, administration and the engine's operations are under the seal of a running application. */
class TrailTest extends HttpTest {

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    @Rule("R-ARC-02")
    void aHandOnTheTimelineIsFoundInTheExport() throws IOException {
        // given a case, and where the chain stood before it
        long before = head();
        String number = accepted("SIMPLE", "POINT");

        // when an administrator exports what was added; then it is sound, and holds the case
        Path sound = export(before + 1);
        assertThat(LogVerifier.run(List.of(LogVerifier.COMMAND, sound.toString())))
                .isZero();
        assertThat(sealed(number)).isTrue();

        // when somebody makes another person of the one who accepted it; then the same export is not sound
        rename(number, "anwen-reception", "somebody");
        try {
            Path touched = export(before + 1);
            assertThat(LogVerifier.run(List.of(LogVerifier.COMMAND, touched.toString())))
                    .isEqualTo(1);
        } finally {
            rename(number, "somebody", "anwen-reception");
        }
    }

    @Test
    void onlyAdministratorsTakeItOut() {
        for (String group : List.of("supervisors", "coordination", "anwen-office")) {
            assertThat(get(group, "/api/log/export").getStatusCode().value())
                    .as(group)
                    .isEqualTo(403);
            assertThat(get(group, "/api/log/head").getStatusCode().value())
                    .as(group)
                    .isEqualTo(403);
        }
        assertThat(anonymous("/api/log/export").getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void whoAdministersIsOnRecordAllowedOrNot() {
        // when a supervisor tries to change the calendar
        assertThat(post("supervisors", "/api/calendar", new byte[] {'x'})
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();

        // then the try and its refusal are on record
        assertThat(entries("ADMINISTERED", user("supervisors"))).contains("POST /api/calendar");
        assertThat(entries("REFUSED", user("supervisors"))).contains("POST /api/calendar");
        // and to look is not
        get("supervisors", "/api/ledger");
        assertThat(entries("ADMINISTERED", user("supervisors"))).doesNotContain("GET /api/ledger");
        assertThat(entries("EXPORTED", user("supervisors"))).contains("ledger");
    }

    @Test
    void whatTheEngineDoesForAdministratorsIsOnRecord() {
        // when an administrator makes a user and gives somebody a group
        as("camunda-admin", () -> {
            identity.saveUser(identity.newUser("made-by-admin"));
            identity.createMembership("made-by-admin", "supervisors");
            return null;
        });

        // then both stand in the log
        String all = String.join(
                "\n",
                jdbc.sql("select details from audit_entry where kind = 'ENGINE' and actor = 'camunda-admin'")
                        .query(String.class)
                        .list());
        assertThat(all).contains("Create userId: null → made-by-admin", "Create groupId: null → supervisors");
    }

    private List<String> entries(String kind, String user) {
        return jdbc.sql("select subject from audit_entry where kind = ? and actor = ?")
                .params(kind, user)
                .query(String.class)
                .list();
    }

    private boolean sealed(String number) {
        long id = jdbc.sql("select max(id) from case_event where case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        return jdbc.sql("select count(*) from audit_block where content like ?")
                        .param("%case_event " + id + " %")
                        .query(Long.class)
                        .single()
                == 1;
    }

    private void rename(String number, String from, String to) {
        int rows = jdbc.sql("update case_event set actor = ? where case_number = ? and actor = ?")
                .params(to, number, from)
                .update();
        assertThat(rows).isPositive();
    }

    private long head() throws IOException {
        byte[] body = get("camunda-admin", "/api/log/head").getBody();
        // Before anything was sealed there is no head.
        return new ObjectMapper()
                .readTree(new String(body, StandardCharsets.UTF_8))
                .path("number")
                .asLong();
    }

    private Path export(long from) throws IOException {
        var reply = get("camunda-admin", "/api/log/export?from=" + from);
        assertThat(reply.getStatusCode().value()).isEqualTo(200);
        return Files.write(Files.createTempFile(folder, "log", ".gz"), reply.getBody());
    }
}
