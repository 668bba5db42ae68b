package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.EnquiryState;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm asks from a phone, and the staff answer in Tasklist; a blocking point goes to the supervisors. */
class EnquiryIT extends BrowserTest {

    private static final String NUMBER = "dt:text('编号') + dd";

    @Autowired
    private Enquiries enquiries;

    @Test
    @Rule("R-INT-24")
    void aQuestionIsAnsweredInTasklistAndReadOnThePhone() {
        try (Portal phone = visit()) {
            // given a question, first sent half filled in
            phone.open("/help").at("在线导服").look("help");
            phone.press("提交问题").reads("请填写").look("help-wrong");
            phone.select("咨询哪个站点", "安文街道企业服务站（窗口）")
                    .type("想问什么", "食品经营许可证延期要带什么？")
                    .type("联系人", "陈明")
                    .type("联系电话", "13800000001")
                    .press("提交问题")
                    .reads("已经收到")
                    .look("help-received");
            String number = phone.page().locator(NUMBER).textContent();

            // when the reception has the form open, the firm asks more, and the form is then sent
            try (Tasklist desk = logIn("anwen-reception")) {
                desk.open(number, "答复企业提问").claim().look("helpAnswer");
                assertThat(desk.form()).containsText("食品经营许可证延期要带什么？");
                phone.type("还想问什么", "可以网上办吗？").press("接着问").reads("可以网上办吗？");
                desk.type("答复内容", "带许可证正副本。")
                        .choose("是否建议企业另行办理", "建议反映问题：这件事要有部门去解决")
                        .complete();
            }

            // then the further question is a task of its own; a fresh list, for the old card looks like the new one
            assertThat(enquiries.find(number).orElseThrow().state()).isEqualTo(EnquiryState.ASKED);
            try (Tasklist desk = logIn("anwen-reception")) {
                desk.open(number, "答复企业提问").claim().look("helpAnswer-again");
                assertThat(desk.form()).containsText("可以网上办吗？");
                desk.type("答复内容", "可以，在浙里办申请。")
                        .choose("是否建议企业另行办理", "不需要，这样答复就可以")
                        .complete();
            }
            assertThat(enquiries.find(number).orElseThrow().state()).isEqualTo(EnquiryState.ANSWERED);
            phone.open("/help/" + number).reads("带许可证正副本。").reads("可以，在浙里办申请。").look("help-answered");
            phone.press("问题已解决，结束咨询").reads("本次咨询已经结束");
        }
    }

    @Test
    @Rule("R-INT-26")
    void aBlockingPointIsAnsweredByTheSupervisors() {
        try (Portal desktop = visitOnDesktop()) {
            desktop.open("/blocking-point").at("堵点直达").look("blocking-point");
            desktop.type("堵在哪里", "办一个证要跑五个部门。").press("提交堵点").reads("已收到，等待答复");
            String number = desktop.page().locator(NUMBER).textContent();
            try (Tasklist supervisors = logIn("supervisors")) {
                supervisors.open(number, "答复堵点问题").claim().look("blockingPointAnswer");
                supervisors.type("答复内容", "已责成牵头部门合并办理。").complete();
            }
            desktop.open("/help/" + number).reads("已责成牵头部门合并办理。").look("blocking-point-answered");
        }
        try (Portal phone = visit()) {
            phone.open("/blocking-point").look("blocking-point");
        }
    }
}
