package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** The public forms: what is right becomes one case, what is wrong is told beside its field. */
class PortalApplyTest extends PortalFormTest {

    private static final String BOOK = "/apply/guidance";
    private static final String REPORT = "/apply/problem";
    private static final String CODE = "91350100M000100Y43";

    @ParameterizedTest
    @Rule("R-INT-01")
    @CsvSource({"ZWFW,ZWFW", "ZLB,ZLB", "GGFL,GGFL", "WINDOW,ONLINE", "<b>,ONLINE", "'',ONLINE"})
    void aPlatformThatLeadsHereIsKeptAsTheChannel(String named, String kept) {
        var page = visitor.get(BOOK + "?channel=" + named.replace("<b>", "%3Cb%3E"));

        var receipt = visitor.post(BOOK, Visitor.form(page, with(booking(CODE), "anyway", "1")));

        assertThat(files.find(number(receipt)).orElseThrow().channel()).isEqualTo(kept);
    }

    @Test
    @Rule({"R-INT-06", "R-ELI-12"})
    void everythingThatIsWrongIsToldAtOnceAndEverythingTypedIsKept() {
        Map<String, String> values = with(booking("91350100M000100Y44"), "serviceTypes", "RECTIFICATION");
        values = with(with(with(values, "truthful", ""), "contactPhone", "123"), "station", "nowhere");

        HttpResponse<String> page = submit(BOOK, values);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("请核对18位统一社会信用代码，校验位不符")
                .contains("请填写11位手机号码或带区号的固定电话")
                .contains("请选择问题整改帮扶的适用情形")
                .contains("请从列表中选择企业服务站点（窗口）")
                .contains("请确认所填内容真实有效")
                .contains("id=\"creditCode-error\"")
                .contains("href=\"#creditCode\"")
                .contains("value=\"91350100M000100Y44\"")
                .contains("value=\"123\"")
                .contains(">新增两台设备，请指导消防通道</textarea>");
    }

    @Test
    @Rule("R-ELI-02")
    void aPersonMayBookGuidanceAndReportsNoProblemOfABusiness() {
        Map<String, String> person = with(booking("330727198803070151"), "applicantKind", "PERSON");

        HttpResponse<String> problem = submit(REPORT, person);
        String booked = number(submit(BOOK, with(person, "creditCode", "11010519491231002X")));

        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(files.find(booked)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant",
                "creditCode",
                "address",
                "premises",
                "contactName",
                "contactPhone",
                "contactEmail",
                "need",
                "remarks",
                "appliedBy",
                "station",
                "serviceTypes",
                "basis",
                "applicantKind",
                "channel",
                "token"
            })
    void noMarkupGetsOntoThePageAndNoneIntoACase(String field) {
        String attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'; drop table case_file; --";

        HttpResponse<String> page = submit(BOOK, with(with(booking(CODE), field, attack), "anyway", "1"));

        assertThat(page.statusCode()).isLessThan(500);
        assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    @Rule("R-INT-13")
    void twoClicksAtOnceMakeOneCase() throws Exception {
        // Whatever other tests left open for this firm: it goes on.
        Map<String, String> goingOn = with(with(booking(CODE), "need", "两次点击"), "anyway", "1");
        Map<String, List<String>> form = Visitor.form(visitor.get(REPORT), goingOn);
        List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(() -> visitor.post(REPORT, with(form)));
        }

        var threads = Executors.newFixedThreadPool(clicks.size());
        List<Future<HttpResponse<String>>> answers = threads.invokeAll(clicks);
        threads.shutdown();

        for (Future<HttpResponse<String>> answer : answers) {
            // On a slow machine a click may have to be made again, in words.
            assertThat(answer.get().statusCode()).isIn(200, 503);
        }
        assertThat(casesOf("两次点击")).hasSize(1);

        // the back button afterwards: the same content is the same case, another one is another
        assertThat(number(visitor.post(REPORT, with(form))))
                .isEqualTo(casesOf("两次点击").iterator().next());
        Map<String, List<String>> changed = with(form);
        changed.put("need", List.of("两次点击之后的另一件"));
        HttpResponse<String> asked = visitor.post(REPORT, changed);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("这张申请表已经提交过").contains("两次点击之后的另一件");
        assertThat(number(visitor.post(REPORT, Visitor.form(asked, with(flat(changed), "anyway", "1")))))
                .isNotIn(casesOf("两次点击"));
    }

    @Test
    @Rule("R-ELI-01")
    void whoIsOutsideTheCountyIsToldAndMayGoOn() {
        Map<String, String> outside = with(booking(CODE), "address", "东阳市江北街道1号");
        outside = with(outside, "serviceTypes", "MEDIATION");

        HttpResponse<String> asked = submit(BOOK, outside);
        assertThat(asked.body()).contains("地址可能不在本县").contains("东阳市江北街道1号").doesNotContain("提交成功");

        assertThat(number(visitor.post(BOOK, Visitor.form(asked, with(outside, "anyway", "1")))))
                .startsWith("ZD-");

        // one of the two places in the county is enough
        HttpResponse<String> premises = submit(BOOK, with(outside, "premises", "磐安县尖山镇工业园"));
        assertThat(premises.body()).doesNotContain("地址可能不在本县");
    }

    @Test
    @Rule("R-INT-13")
    void whoHasTheSameMatterOpenIsToldOfItAndOfNothingElse() {
        String code = "91330727MA28C1XA66";
        String open = number(submit(BOOK, with(with(booking(code), "need", "秘密的需求"), "serviceTypes", "LEGAL_CHECKUP")));

        HttpResponse<String> asked = submit(BOOK, with(booking(code), "serviceTypes", "LEGAL_CHECKUP|POLICY"));
        HttpResponse<String> other = submit(BOOK, with(booking(code), "serviceTypes", "LEGAL_EDUCATION"));

        assertThat(asked.body()).contains("您可能已有一件正在办理").doesNotContain(open).doesNotContain("秘密的需求");
        assertThat(number(other)).isNotEqualTo(open);
    }

    @Test
    @Rule("R-INT-03")
    void theCountysWindowTakesBookingsAndNoProblems() {
        Map<String, String> window = with(with(booking(CODE), "station", "centre"), "anyway", "1");

        assertThat(files.find(number(submit(BOOK, window))).orElseThrow().station())
                .isEqualTo("centre");
        assertThat(submit(REPORT, window).body()).contains("请从列表中选择企业服务站点（窗口）");
    }

    @Test
    @Rule("R-CAT-19")
    void anItemOfTheGuideFillsInTheNeed() {
        assertThat(visitor.get(BOOK + "?item=CATERING").body()).contains("点单：餐饮行业指导服务（");
        assertThat(visitor.get(BOOK + "?item=nothing").body()).doesNotContain("点单：");
    }

    private Set<String> casesOf(String need) {
        return files.ofStation("anwen").stream()
                .map(file -> file.number())
                .filter(number -> documents
                        .latest(number, "application", "")
                        .orElseThrow()
                        .content()
                        .contains("\"" + need + "\""))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form) {
        return new LinkedHashMap<>(form);
    }

    private static Map<String, String> flat(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .filter(field -> !Set.of("token", "_csrf", "channel").contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.join("|", field.getValue())));
    }
}
