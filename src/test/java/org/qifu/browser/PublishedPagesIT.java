package org.qifu.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.CordialList;
import org.qifu.publication.PageTexts;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.springframework.beans.factory.annotation.Autowired;

/** What the county publishes, read on a phone and on a desktop. */
class PublishedPagesIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    @Autowired
    private Policies policies;

    @Autowired
    private PageTexts texts;

    @Autowired
    private Consultations consultations;

    @Rule({"R-CAT-02", "R-PLT-04", "R-PLT-06", "R-PLT-08", "R-PLT-09"})
    @Test
    void aFirmLooksThingsUpAndSaysWhatItThinksOnAPhoneWithoutScripts() {
        // given a policy, one of the lists and a draft
        policies.save(
                new Policy("first-loan", "首贷贴息", "金融部门", "首次贷款给予贴息", "- 营业执照\n- 合同", false, TODAY, true),
                0,
                "coordination");
        texts.save(CordialList.NEGATIVE, "1. 不得收受礼金", 0, "coordination");
        consultations.save(
                new Consultation("market", "夜市办法", "商务部门", "**第一条** 草案", TODAY, TODAY, null, true), 0, "coordination");

        try (Portal phone = visitWithoutScripts()) {
            // when the firm searches the directory; then it finds the item with its department
            phone.open("/catalogue").at("涉企服务事项清单").look("catalogue");
            phone.type("查找事项", "质押融资").press("查找").reads("0903 运用转化服务").reads("市场监管部门、各涉企相关部门");
            phone.look("catalogue-found").follow("提出这项需求").at("反映问题（诉求）");

            // when it looks for the station; then the printed address and number stand there
            phone.open("/stations").at("企业服务站点").look("stations");
            phone.type("按乡镇", "尚湖").press("查找").reads("尚湖镇尚湖村人民路 1 号").reads("0579-84772365");

            // when it finds a policy; then it can apply for it, and the policy's name is filled in
            phone.open("/policies").at("惠企政策").look("policies");
            phone.follow("首贷贴息").at("首贷贴息").look("policy");
            phone.open("/lists").reads("还没有公布").follow("负面清单").reads("不得收受礼金").look("list");

            // when it says what it thinks of a draft; then that is thanked for
            phone.open("/consultations").at("政策意见征集").look("consultations");
            phone.follow("夜市办法").press("提交意见").reads("请填写意见").look("consultation-wrong");
            phone.type("您的意见", "停车难").press("提交意见").reads("意见已经收到").look("consultation-sent");
        }
        try (Portal desktop = visitOnDesktop()) {
            desktop.open("/policies/first-loan").look("policy").follow("申请").at("反映问题（诉求）");
        }
    }
}
