package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The engine's resources put English before our sentence; what Tasklist's script cuts off is exactly this. */
class ShownMessageTest extends RestTest {

    private static final String REFUSALS = "/META-INF/resources/webjars/camunda/app/tasklist/scripts/qifu/refusals.js";
    private static final String SENTENCE = "「沟通记录」请填写。";

    @Test
    void atATask() throws IOException {
        String task = registered("anwen");
        var document = body("acceptance", with(accepted("SIMPLE"), "contactNote", ""));
        Map<String, String> heads = Map.of(
                "submit-form",
                "Cannot submit task form " + task + ": ",
                "complete",
                "Cannot complete task " + task + ": ");
        for (Caller clerk : List.of(tasklist("anwen-reception"), rest("anwen-reception"))) {
            for (var head : heads.entrySet()) {
                Reply reply = clerk.post("/task/" + task + "/" + head.getKey(), document);
                assertThat(reply.message()).isEqualTo(head.getValue() + SENTENCE);
                assertThat(shown(reply.message())).isEqualTo(SENTENCE);
            }
        }
    }

    @Test
    void atTheStart() throws IOException {
        Reply reply = tasklist("anwen-reception")
                .post(
                        "/process-definition/key/appeal/submit-form",
                        start(with(application("anwen"), "contactPhone", "x")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
                .matches("Cannot instantiate process definition appeal:\\d+:[0-9a-f-]+: 「联系电话」请填写11位手机号码或带区号的固定电话。");
        assertThat(shown(reply.message())).isEqualTo("「联系电话」请填写11位手机号码或带区号的固定电话。");
    }

    @Test
    void sentencesWithLatinLettersAreNotCutShort() throws IOException {
        Reply reply = tasklist("anwen-reception")
                .post("/process-definition/key/appeal/submit-form", start(with(application("anwen"), "hacker", "x")));
        assertThat(shown(reply.message())).isEqualTo("材料中有不认识的栏目：hacker，请去掉后重新提交。");
    }

    /** Applies the script's own expression. */
    private static String shown(String message) throws IOException {
        try (InputStream script = ShownMessageTest.class.getResourceAsStream(REFUSALS)) {
            Matcher head = Pattern.compile("const HEAD = /(.*)/;")
                    .matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(head.find()).isTrue();
            return message.replaceFirst(head.group(1), "");
        }
    }
}
