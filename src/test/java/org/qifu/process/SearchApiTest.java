package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.process.staff.Accounts;

/** The search box over HTTP. */
class SearchApiTest extends HttpTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    @Rule("R-ARC-07")
    void aStationFindsItsOwnCasesOnlyAndNoNumbersInThem() {
        // given a case whose need names a telephone
        String number = register(with(Forms.application("anwen"), "need", "请回电13805790001说明补贴"));

        // when its station, another one and a supervisor search for it
        JsonNode own = search("anwen-office", number);

        // then those who may see it find it, in words and with the number hidden
        assertThat(own.path("more").asBoolean()).isFalse();
        assertThat(own.path("rows")).hasSize(1);
        JsonNode row = own.path("rows").get(0);
        assertThat(row.path("need").asText()).isEqualTo("请回电138****0001说明补贴");
        assertThat(row.path("stageName").asText()).isEqualTo("综合受理");
        assertThat(row.path("station").asText()).isEqualTo("安文街道企业服务站（窗口）");
        assertThat(search("supervisors", number).path("rows")).hasSize(1);
        assertThat(search("yushan-office", number).path("rows")).isEmpty();
        assertThat(search("yushan-office", "").path("rows")).isEmpty();
        assertThat(anonymous("/api/search?q=" + number).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void whoSentACaseOnFindsItAmongHisLatest() {
        // given two cases that a receptionist accepted, and one he did not
        Accounts.create(identity, user("anwen-reception"), "周晓燕", PASSWORD, "anwen-reception");
        String first = register(Forms.application("anwen"));
        String second = register(Forms.application("anwen"));
        register(Forms.application("anwen"));
        accept(first, "2024-03-18T10:05");
        accept(second, "2024-03-18T10:06");

        // then both are there, the latest first
        assertThat(ask("anwen-reception", "/api/search/recent").path("rows"))
                .extracting(row -> row.path("number").asText())
                .containsExactly(second, first);
        assertThat(ask("anwen-office", "/api/search/recent").path("rows")).isEmpty();
    }

    /** The receptionist takes the task and completes it, as Tasklist does. */
    private void accept(String number, String time) {
        at(time);
        String clerk = user("anwen-reception");
        tasks.setAssignee(task(number, "accept").getId(), clerk);
        completeAs(task(number, "accept"), clerk, "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
    }

    private JsonNode search(String group, String typed) {
        return ask(group, "/api/search?q=" + URLEncoder.encode(typed, UTF_8));
    }

    private JsonNode ask(String group, String address) {
        var response = get(group, address);
        assertThat(response.getStatusCode().value()).isEqualTo(200);
        try {
            return json.readTree(response.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
