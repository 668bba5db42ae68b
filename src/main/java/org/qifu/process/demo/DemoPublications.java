package org.qifu.process.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.catalogue.LocalItem;
import org.qifu.catalogue.ServiceItems;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinions;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented policies, consultations and a local item, so that the pages of the portal are not empty. */
@Component
@Profile("demo")
class DemoPublications {

    private static final String EDITOR = "coordination";

    private final ServiceItems items;
    private final Policies policies;
    private final Consultations consultations;
    private final Opinions opinions;

    DemoPublications(ServiceItems items, Policies policies, Consultations consultations, Opinions opinions) {
        this.items = items;
        this.policies = policies;
        this.consultations = consultations;
        this.opinions = opinions;
    }

    /** The lists of how officials deal with firms stay empty: nobody may invent them. */
    void create() {
        items.add(
                "13",
                new LocalItem("药材产业检测对接", "为中药材种植、加工企业对接检测机构", "市场监管部门", "全县中药材企业", "窗口申请、电话预约或者网上申请", true),
                EDITOR);
        policy(
                "first-loan",
                "小微企业首次贷款贴息（演示）",
                "金融部门",
                "首次取得银行贷款的小微企业，按实际利息给予一定比例的贴息。",
                FIRST_LOAN,
                false,
                DemoClock.today().plusMonths(6));
        policy("job-refund", "稳岗返还（演示）", "人力社保部门", "不裁员、少裁员的参保企业，返还上年度部分失业保险费。", JOB_REFUND, true, null);
        policy(
                "fair-booth",
                "境内展会摊位费补助（演示）",
                "商务部门",
                "参加境内专业展会的企业，补助部分摊位费。",
                FAIR_BOOTH,
                false,
                DemoClock.today().minusDays(20));
        consult("night-economy", "夜间经济集聚区管理办法（演示，征求意见稿）", -5, 25, null);
        consult("truck-routes", "园区货车通行时段调整方案（演示，征求意见稿）", -60, -30, "征集期内没有收到不同意见，方案按草案施行。");
        opinions.give("night-economy", "演示企业", "建议延长停车场开放时间。", "demo");
    }

    private void policy(
            String id,
            String title,
            String department,
            String summary,
            String body,
            boolean automatic,
            @Nullable LocalDate lastDay) {
        policies.save(new Policy(id, title, department, summary, body, automatic, lastDay, true), 0, EDITOR);
    }

    private void consult(String id, String title, int first, int last, @Nullable String reply) {
        LocalDate today = DemoClock.today();
        consultations.save(
                new Consultation(id, title, "商务部门", DRAFT, today.plusDays(first), today.plusDays(last), reply, true),
                0,
                EDITOR);
    }

    private static final String FIRST_LOAN = """
            **给谁**

            在本县登记、首次取得银行贷款的小微企业和个体工商户。

            **要带什么**

            - 营业执照
            - 贷款合同
            - 利息支付凭证

            **怎样办**

            1. 在本页点“申请”，写明贷款银行和金额
            2. 站点核对材料
            3. 审核通过后，补助拨到企业账户
            """;
    private static final String JOB_REFUND = """
            上年度依法参加失业保险、足额缴费，并且不裁员或者少裁员的企业，由部门用已有数据核定，直接返还到缴费账户。

            有疑问请拨打 [12345](tel:12345)。
            """;
    private static final String FAIR_BOOTH = """
            参加境内专业展会，展位费凭发票补助。每家企业每年不超过两次。
            """;
    private static final String DRAFT = """
            **第一条** 本办法为演示内容，不是正式文件。

            **第二条** 征求以下几方面的意见：

            - 营业时间
            - 噪声和油烟
            - 停车和交通
            """;
}
