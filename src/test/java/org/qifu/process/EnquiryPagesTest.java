package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.EnquiryState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 在线导服 and 堵点直达 as firms see them, without scripts. */
class EnquiryPagesTest extends HttpTest {

    private static final String[] QUESTION = {
        "station", "anwen", "question", "能开证明吗？\r\n急。", "name", "陈明", "phone", "13800000001", "firm", ""
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Enquiries enquiries;

    private Visitor firm;

    @BeforeEach
    void aFirm() {
        firm = Visitor.led(port);
    }

    @Test
    @Rule("R-INT-24")
    void aFirmAsksReadsTheAnswerAsksAgainAndEnds() {
        // given the form, filled in
        assertThat(firm.get("/help").statusCode()).isEqualTo(200);
        HttpResponse<String> page = firm.again("/help", QUESTION);

        // then the firm sees its question, number and code
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("已经收到", "能开证明吗？", "已收到，等待答复");
        String number = number(page);
        assertThat(page.body()).doesNotContain("13800000001");
        assertThat(firm.get("/help/" + number).body()).doesNotContain("查询码：");

        // when it is answered with the advice to report a problem
        complete(
                number,
                "answerHelp",
                "anwen-reception",
                Forms.fields("text", "能。快来", "suggestion", "PROBLEM", "upTo", 1));

        // then the page shows the answer of the station, without the clerk's name, and the way to report it
        page = firm.get("/help/" + number);
        assertThat(page.body())
                .contains("能。快来", "安文街道", "href=\"/apply/problem\">反映问题（诉求）</a>", "已答复")
                .doesNotContain("anwen-reception");

        // when the firm asks again and then ends the thread
        assertThat(firm.again("/help/" + number + "/question", "text", "带什么？").body())
                .contains("带什么？");
        assertThat(open(number, "answerHelp")).hasSize(1);
        var openPage = firm.page();
        page = firm.again("/help/" + number + "/close");
        assertThat(page.body()).contains("本次咨询已经结束").doesNotContain("<button");
        assertThat(enquiries.find(number).orElseThrow().state()).isEqualTo(EnquiryState.CLOSED);
        firm.back(openPage);
        page = firm.again("/help/" + number + "/question", "text", "再问一次");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("本次咨询已经结束，请重新提问。");
    }

    @Test
    @Rule("R-INT-26")
    void aBlockingPointIsReportedWithoutANameAndReadWhenAnswered() {
        // given the form with its text only
        firm.get("/blocking-point");
        HttpResponse<String> page = firm.again("/blocking-point", "text", "办一个证要跑五个部门。", "station", "", "phone", "");
        assertThat(page.body()).contains("已收到，等待答复");
        String number = number(page);

        // when the supervisors answer; then the firm reads it, and can ask no more
        complete(number, "answerBlockingPoint", "supervisors", Forms.fields("text", "已责成合并办理。"));
        assertThat(firm.get("/help/" + number).body())
                .contains("已责成合并办理。", "已答复")
                .doesNotContain("接着问");
    }

    @Test
    @Rule({"R-INT-24", "R-INT-02"})
    void aThreadOpensWithItsCodeOnly() {
        // given an enquiry of somebody
        firm.get("/help");
        HttpResponse<String> page = firm.again("/help", QUESTION);
        String number = number(page);
        String code = code(page);

        // then a stranger is sent to the look-up, for it and for one that is not there alike
        var stranger = Visitor.led(port);
        assertThat(stranger.get("/help/" + number).uri().getPath()).isEqualTo("/progress");
        assertThat(stranger.get("/help/ZX-2024-99999").uri().getPath()).isEqualTo("/progress");
        stranger.get("/help");
        stranger.again("/help/" + number + "/close");
        assertThat(enquiries.find(number).orElseThrow().state()).isEqualTo(EnquiryState.ASKED);

        // and with the code the thread opens; by its picture code too
        stranger.get("/progress");
        assertThat(stranger.again("/progress", "number", number.toLowerCase(Locale.ROOT), "code", code)
                        .uri()
                        .getPath())
                .isEqualTo("/help/" + number);
        assertThat(Visitor.led(port)
                        .get("/q/" + number + "/" + code.replace(" ", ""))
                        .uri()
                        .getPath())
                .isEqualTo("/help/" + number);
    }

    @Test
    @Rule("R-INT-24")
    void oneFormMakesOneEnquiry() {
        // given a form sent, gone back to, and sent again
        firm.get("/help");
        var twin = firm.page();
        String number = number(firm.again("/help", QUESTION));
        firm.back(twin);
        assertThat(number(firm.again("/help", QUESTION))).isEqualTo(number);

        // when other words are sent with it; then the firm is asked whether it means it
        firm.back(twin);
        String[] other = QUESTION.clone();
        other[3] = "别的问题";
        HttpResponse<String> page = firm.again("/help", other);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("这一页已经提交过一次", "别的问题");
        assertThat(number(firm.again("/help", other))).isNotEqualTo(number);
    }

    @Test
    @Rule("R-INT-24")
    void mistakesAreToldBesideTheFieldAndTagsStayText() {
        // given a question with a tag in it and no telephone
        firm.get("/help");
        HttpResponse<String> page = firm.again(
                "/help",
                "station",
                "nowhere",
                "question",
                "<script>alert(1)</script>",
                "name",
                "\"><img src=x>",
                "phone",
                "1");

        // then nothing was opened, what was typed is there as text, and each mistake stands at its field
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "id=\"phone-error\"", "id=\"question-error\"")
                .doesNotContain("<script>alert", "<img src=x>");

        // and arithmetic signs are no tags: they come through as they were typed
        firm.get("/help");
        String[] signs = QUESTION.clone();
        signs[3] = "利润<3% & 人数>5，\"能\"申请吗？";
        assertThat(firm.again("/help", signs).body()).contains("利润&lt;3% &amp; 人数&gt;5，&quot;能&quot;申请吗？");
    }

    private static String number(HttpResponse<String> page) {
        return found(page, "(?:ZX|DD)-\\d{4}-\\d{5}");
    }

    private static String code(HttpResponse<String> page) {
        return found(page, "(?<=查询码：<span class=\"code\">)[^<]+");
    }

    private static String found(HttpResponse<String> page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group();
    }
}
