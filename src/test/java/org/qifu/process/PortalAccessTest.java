package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Visitor.leadsTo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.CodeAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Who may see a case: whoever opened it with its code, in that session, and nobody else. */
class PortalAccessTest extends PortalCaseTest {

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    @Rule("R-INT-02")
    void numberAndCodeOpenTheCaseInAFreshSession() {
        // given a case and somebody at the look-up, whose session another might know
        String number = promisedVisit(AT);
        Visitor firm = stranger();
        firm.get("/progress");
        String before = firm.session();

        // when number and code are typed carelessly; then the case opens in a session of another id
        String code = codes.issue(number).toLowerCase().replace('-', ' ');
        var opened = firm.again("/progress", "number", " " + number.toLowerCase(), "code", code);
        assertThat(leadsTo(opened)).isEqualTo("/cases/" + number);
        assertThat(firm.session()).isNotEqualTo(before).isNotEmpty();
        assertThat(firm.get("/cases/" + number).body())
                .contains(number, "已派单", "上门指导")
                .doesNotContain("91350100M000100Y43", "13805790001");
    }

    @Test
    @Rule("R-INT-02")
    void aWrongNumberAndAWrongCodeAreAnsweredAlike() {
        // given a case with a code
        String number = promisedVisit(AT);
        String code = codes.issue(number);
        Visitor visitor = stranger();

        // when its number comes with another code, and its code with a number that is none; then nothing tells them
        // apart
        var wrongCode = visitor.submit("/progress", "number", number, "code", "0000-0000");
        var wrongNumber = visitor.submit("/progress", "number", "ZD-2024-99999", "code", code);
        assertThat(wrongCode.statusCode()).isEqualTo(wrongNumber.statusCode()).isEqualTo(200);
        assertThat(words(wrongCode)).contains("没有查到").isEqualTo(words(wrongNumber));
        assertThat(wrongNumber.body()).doesNotContain(code);
        assertThat(leadsTo(visitor.get("/q/" + number + "/0000")))
                .isEqualTo(leadsTo(visitor.get("/q/ZD-2024-99999/" + code)))
                .isEqualTo("/progress?unknown");
    }

    @Test
    @Rule("R-INT-02")
    void anotherFirmsCaseAndOneThatIsNotThereLeadToTheLookUp() {
        // given a firm that opened its own case
        String own = promisedVisit(AT);
        String other = promisedVisit(AT);
        Visitor firm = firmOf(own);

        // when it asks for another's case, or for none; then every page of it leads to the look-up
        for (String page :
                List.of("", "/change", "/withdraw", "/rating", "/complaint", "/correction", "/attachments", "/news")) {
            assertThat(leadsTo(firm.get("/cases/" + other + page))).isEqualTo("/progress?ended&number=" + other);
        }
        assertThat(leadsTo(firm.get("/cases/ZD-2024-99999"))).isEqualTo("/progress?ended&number=ZD-2024-99999");
        assertThat(leadsTo(firm.get("/cases/%3Cb%3E"))).isEqualTo("/progress?ended");

        // when the session ends; then its own does so too, and what it was writing is not lost without a word
        firm.get(page(own, "withdraw"));
        firm.loseSession();
        assertThat(leadsTo(firm.get("/cases/" + own))).isEqualTo("/progress?ended&number=" + own);
        assertThat(leadsTo(firm.again(page(own, "withdraw"), "reason", "不需要了")))
                .isEqualTo("/progress?ended&number=" + own);
    }

    @Test
    @Rule("R-INT-02")
    void theScannedCodeLeavesTheAddressBarAndIsToldToNobody() {
        // given a case; when its QR code is opened; then it leads on, and no other site learns of the address
        String number = promisedVisit(AT);
        String code = codes.issue(number);
        var scanned = stranger().get("/q/" + number + "/" + code);
        assertThat(leadsTo(scanned)).isEqualTo("/cases/" + number);
        assertThat(scanned.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(scanned.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));

        // when a new code was sent; then the old one opens nothing any more
        codes.reissue(number);
        assertThat(leadsTo(stranger().get("/q/" + number + "/" + code))).isEqualTo("/progress?unknown");
    }

    @Test
    @Rule("R-INT-02")
    void whoTriesTooOftenWaits() {
        // given one case; when somebody tries codes for it; then after some tries there is only the time to wait
        String number = promisedVisit(AT);
        Visitor visitor = stranger();
        for (int i = 0; i < 6; i++) {
            assertThat(visitor.submit("/progress", "number", number, "code", "WRONG" + i)
                            .statusCode())
                    .isEqualTo(200);
        }
        var refused = visitor.submit("/progress", "number", number, "code", codes.issue(number));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(words(refused)).contains("分钟后再试");
    }

    @Test
    @Rule("R-INT-02")
    void aLostCodeIsAskedForWithTheSameAnswerForEveryNumber() {
        // given a case; when a code is asked for it, and for a number that is none; then the answers are the same
        String number = promisedVisit(AT);
        List<CodeAsked> asked = new CopyOnWriteArrayList<>();
        var listener = new ApplicationListener<PayloadApplicationEvent<CodeAsked>>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<CodeAsked> event) {
                asked.add(event.getPayload());
            }
        };
        context.addApplicationListener(listener);
        Visitor visitor = stranger();
        visitor.get("/progress");
        var known = visitor.again("/code", "number", number.toLowerCase());
        visitor.get("/progress");
        var unknown = visitor.again("/code", "number", "ZD-2024-99999");
        assertThat(leadsTo(known)).isEqualTo(leadsTo(unknown)).isEqualTo("/code?sent");
        // without a channel nothing could be sent, and the page does not promise it
        assertThat(words(visitor.get("/code?sent"))).contains("查询码不能在网上补发").doesNotContain("发送给申请时登记的联系人", "发送新的查询码");

        // and only the one is passed on to be sent
        assertThat(asked).containsExactly(new CodeAsked(number));
        context.removeApplicationListener(listener);
    }

    @Test
    @Rule("R-INT-02")
    void aFormWithoutItsTokenDoesNothing() {
        // given a firm with its case open; when another site makes its browser send forms; then none counts
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        firm.get(page(number, "withdraw"));
        for (String form : List.of("withdraw", "change", "rating", "complaint", "correction", "attachments")) {
            var forged = firm.post(
                    page(number, form),
                    "sure",
                    "true",
                    "reason",
                    "x",
                    "requestedBy",
                    "x",
                    "kind",
                    "OTHER",
                    "text",
                    "x");
            assertThat(forged.statusCode()).isEqualTo(403);
        }
        assertThat(file(number).outcome()).isNull();
        assertThat(standsAt(number)).containsExactly("confirm");
    }

    @Test
    @Rule("R-INT-02")
    void whoLeavesClosesTheCase() {
        // given a case opened on a shared computer; when the firm leaves; then the next one sees nothing
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        firm.get("/cases/" + number);
        assertThat(leadsTo(firm.again("/logout"))).isEqualTo("/progress?left");
        assertThat(leadsTo(firm.get("/cases/" + number))).isEqualTo("/progress?ended&number=" + number);
    }

    @Test
    @Rule({"R-PLT-02", "R-INT-02"})
    void whatStaffDoShowsAtOnceAndAnOpenPageStaysOpenForItsReaderOnly() {
        // given an open page; when nothing happens; then asking for news answers nothing
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        String news = firm.get("/cases/" + number)
                .body()
                .replaceAll("(?s).*hx-get=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(firm.get(news).statusCode()).isEqualTo(204);

        // when the visit is confirmed and begins; then the same question answers with it
        enter(number, AT);
        at("2024-03-18T10:05");
        var told = firm.get(news);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("服务人员已到达并登记，服务开始").doesNotContain("<html");

        // when its reader has been away for half an hour; then the page, which asked all the time, is closed
        at("2024-03-18T10:31");
        var closed = firm.get(news, "HX-Request", "true");
        assertThat(closed.headers().firstValue("HX-Redirect")).hasValue("/progress?ended&number=" + number);
        assertThat(leadsTo(firm.get("/cases/" + number))).isEqualTo("/progress?ended&number=" + number);
    }
}
