package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.deadline.Deadlines;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinion;
import org.qifu.publication.Opinions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions on a draft as a firm hands them in, without scripts. */
class OpinionPageTest extends HttpTest {

    private static final String PAGE = "/consultations/market";
    private static final String SEND = PAGE + "/opinions";

    @LocalServerPort
    private int port;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor firm;

    @BeforeEach
    void anOpenDraft() {
        jdbc.sql("delete from opinion").update();
        jdbc.sql("delete from consultation").update();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        save(0, today, today);
        firm = Visitor.led(port);
    }

    private void save(int basedOn, LocalDate first, LocalDate last) {
        consultations.save(
                new Consultation("market", "夜市办法", "商务部门", "草案", first, last, null, true), basedOn, "u-coordination");
    }

    @Rule("R-PLT-09")
    @Test
    void anOpinionIsTakenOnceHoweverOftenItIsSent() {
        // given the page of a draft; when an opinion is sent twice from it
        firm.get(PAGE);
        var page = firm.page();
        HttpResponse<String> thanks = firm.again(SEND, "text", "停车<难", "author", "青山菌业");
        firm.back(page);
        firm.again(SEND, "text", "停车<难", "author", "青山菌业");

        // then it is thanked for and there once, and is not shown to others
        assertThat(thanks.body()).contains("意见已经收到", "已收到1条意见").doesNotContain("停车");
        assertThat(opinions.of("market")).extracting(Opinion::text).containsExactly("停车<难");
        assertThat(opinions.of("market")).extracting(Opinion::author).containsExactly("青山菌业");
    }

    @Rule({"R-PLT-03", "R-PLT-09"})
    @Test
    void whatIsWrongIsToldBesideTheFieldAndKept() {
        // given tags, then nothing, then an endless name
        firm.get(PAGE);
        HttpResponse<String> tags =
                firm.again(SEND, "text", "</textarea><script>alert(1)</script>", "author", "\"><img src=x>");
        assertThat(tags.statusCode()).isEqualTo(422);
        assertThat(tags.body())
                .contains("请不要填写网页标签", "&lt;/textarea&gt;&lt;script&gt;", "&quot;&gt;&lt;img")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(firm.again(SEND, "text", "  ").body()).contains("请填写意见");
        assertThat(firm.again(SEND, "text", "好", "author", "长".repeat(101)).body())
                .contains("请控制在100字以内");
        assertThat(opinions.of("market")).isEmpty();
    }

    @Rule("R-PLT-09")
    @Test
    void afterThePeriodTheWordsAreKeptButNotTaken() {
        // given a page opened on the last day; when it is sent after the period
        firm.get(PAGE);
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), Deadlines.ZONE).minusDays(1);
        save(1, yesterday, yesterday);
        HttpResponse<String> late = firm.again(SEND, "text", "来晚了");

        // then it is refused with a reason, and a new page offers no form
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("现在不在征集期内", "来晚了");
        assertThat(firm.get(PAGE).body()).contains("征集结束，待答复").doesNotContain("提交意见");
        assertThat(opinions.of("market")).isEmpty();
    }

    @Test
    void aFormFromElsewhereAndAnUnknownDraftAreNotTaken() {
        assertThat(firm.again(SEND, "text", "外来").statusCode()).isEqualTo(403);
        firm.get(PAGE);
        assertThat(firm.again("/consultations/none/opinions", "text", "无").statusCode())
                .isEqualTo(404);
        assertThat(opinions.of("market")).isEmpty();
    }
}
