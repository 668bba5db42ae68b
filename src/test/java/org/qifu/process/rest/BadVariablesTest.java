package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside the document of the step nothing is taken in, in whatever disguise. */
class BadVariablesTest extends RestTest {

    private static final String START = "/process-definition/key/appeal/start";
    private static final String FOREIGN = "本环节只能提交自己的材料，不能修改：%s。请刷新后重新填写。";

    @Test
    void startWithoutApplication() {
        refused(START, Map.of(), "没有收到本环节的材料（application），请填写表单后再提交。");
        refused(START, Map.of("variables", Map.of("application", Map.of())), "材料（application）的格式不对，请以 JSON 提交。");
    }

    @ParameterizedTest
    @CsvSource({"acceptedAt,false", "acceptedAt,true", "rungNode,true", "caseNumber,false"})
    void startWithMore(String name, boolean passing) {
        refused(START, more("application", application("anwen"), name, passing), FOREIGN.formatted(name));
    }

    @Test
    void aPassingApplication() {
        var application = new HashMap<>(json(application("anwen")));
        application.put("valueInfo", Map.of("transient", true));
        refused(START, Map.of("variables", Map.of("application", application)), "不要使用序列化对象或临时变量。");
    }

    @ParameterizedTest
    @CsvSource({
        "org.qifu.intake.Application,application/json,{}",
        "java.util.HashMap,application/json,{}",
        "java.lang.String,application/x-java-serialized-object,rO0ABXQAAWE="
    })
    void anObjectOfAClass(String type, String format, String value) {
        var info = Map.of("objectTypeName", type, "serializationDataFormat", format);
        var application = Map.of("type", "Object", "value", value, "valueInfo", info);
        refused(START, Map.of("variables", Map.of("application", application)), "的格式不对，请以 JSON 提交");
    }

    @ParameterizedTest
    @CsvSource({"station,false", "registeredAt,false", "rungNode,true", "assistUnits,true", "choices,false"})
    void completeWithMore(String name, boolean passing) {
        String task = registered("anwen");
        for (String way : List.of("complete", "submit-form")) {
            refused(
                    "/task/" + task + "/" + way,
                    more("acceptance", accepted("SIMPLE"), name, passing),
                    FOREIGN.formatted(name));
        }
    }

    @Test
    void aPassingValueOverAStoredOne() {
        String task = registered("anwen");
        refused("/task/" + task + "/complete", more("acceptance", accepted("SIMPLE"), "station", true), "临时变量。");
    }

    private static Map<String, Object> more(
            String document, Map<String, Object> content, String name, boolean passing) {
        var info = Map.of("transient", passing);
        return Map.of(
                "variables",
                Map.of(document, json(content), name, Map.of("value", "x", "type", "String", "valueInfo", info)));
    }

    private void refused(String path, Object request, String sentence) {
        List<Long> before = written();
        Reply reply = rest("anwen-reception").post(path, request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.message()).contains(sentence).endsWith("。");
        assertThat(written()).isEqualTo(before);
    }
}
