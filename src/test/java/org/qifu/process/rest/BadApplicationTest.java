package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong application is refused with a sentence that names the field, and leaves nothing behind. */
class BadApplicationTest extends RestTest {

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("station", "nirgends", "「企业服务站点（窗口）」请从列表中选择"),
                arguments("creditCode", "91350100M000100Y44", "「统一社会信用代码/身份证号」请核对18位统一社会信用代码，校验位不符。"),
                arguments("need", "  ", "「需求简述」请填写。"),
                arguments("need", null, "「需求简述」请填写。"),
                arguments("need", "长".repeat(10_000), "「需求简述」请控制在2000字以内。"),
                arguments("need", "长".repeat(70_000), "「需求简述」请控制在2000字以内。"),
                arguments("need", "<script>alert(1)</script>", "「需求简述」请不要填写网页标签"),
                arguments("applicant", "<b>厂</b>", "「申请单位/个人」请不要填写网页标签"),
                arguments("need", "a\u202eb", "「需求简述」请删除看不见的控制字符。"),
                arguments("need", "a\u0000b", "「需求简述」请删除看不见的控制字符。"),
                arguments("need", 12, "「需求简述」内容的格式不对，请按表单提示填写。"),
                arguments("need", List.of("a"), "「需求简述」内容的格式不对，请按表单提示填写。"),
                arguments("need", Map.of("a", 1), "「需求简述」内容的格式不对，请按表单提示填写。"),
                arguments("contactPhone", "abcdefgh", "「联系电话」请填写11位手机号码或带区号的固定电话。"),
                arguments("appliedOn", "2024-03-19", "「申请日期」日期不能晚于今天。"),
                arguments("appliedOn", "2024-02-30", "「申请日期」请填写日期，例如2026-01-31。"),
                arguments("appliedOn", 19_000, "「申请日期」请填写日期，例如2026-01-31。"),
                arguments("appliedOn", "", "「申请日期」请填写日期。"),
                arguments("channel", "PIGEON", "「来源」请从列表中选择。"),
                arguments("channel", 1, "「来源」请从列表中选择。"),
                arguments("channel", "", "「来源」请选择。"),
                arguments("serviceTypes", "POLICY", "「预约服务类型（可多选）」内容的格式不对，请按表单提示填写。"),
                arguments("serviceTypes", List.of("NONE"), "「预约服务类型（可多选）」请从列表中选择"),
                arguments("truthful", false, "请确认所填内容真实有效。"),
                arguments("truthful", "true", "内容的格式不对，请按表单提示填写。"),
                arguments("hacker", 1, "材料中有不认识的栏目：hacker，请去掉后重新提交。"),
                arguments("<img src=x>", 1, "材料中有不认识的栏目：imgsrcx，请去掉后重新提交。"));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrong")
    void isRefused(String field, Object value, String sentence) {
        refused(start(with(application("anwen"), field, value)), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110101199003070012", "110101199013070011", "91350100M000100Y43"})
    void aPersonGivesAnIdNumber(String number) {
        refused(
                start(with(application("anwen"), "applicantKind", "PERSON", "creditCode", number)),
                "「统一社会信用代码/身份证号」请核对18位身份证号，出生日期或校验位不符。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "{\"applicant\":", "hello"})
    void aDocumentThatIsNone(String json) {
        refused(raw("Json", json), json.equals("null") ? "请填写本环节的材料。" : "");
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 100_000})
    void deepNesting(int depth) {
        refused(raw("Json", "{\"need\":" + "[".repeat(depth) + "]".repeat(depth) + "}"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Bytes", "Unheard"})
    void anotherType(String type) {
        refused(raw(type, "e30="), "");
    }

    private static Map<String, Object> raw(String type, String value) {
        return Map.of("variables", Map.of("application", Map.of("type", type, "value", value)));
    }

    private void refused(Map<String, Object> request, String sentence) {
        List<Long> before = written();
        Reply reply = rest("anwen-reception").post("/process-definition/key/appeal/start", request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.message()).contains(sentence);
        if (!reply.message().contains("Unsupported value type")) {
            assertThat(reply.message()).matches("[\\x00-\\x7f]*: [「请没材内].*。");
        }
        assertThat(written()).isEqualTo(before);
    }
}
