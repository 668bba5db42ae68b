package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the application turns down it says in Chinese, and what was typed stays. */
class RefusalIT extends BrowserTest {

    private static final String FILED = "向县企业综合服务中心难事办理窗口申报";
    private static final String HEAD_ONLY = "提级申报请由企业综合服务办公室站点负责人办理";

    @Autowired
    private Cases cases;

    @Test
    void blockProblemIsFiledByTheStationHeadOnly() {
        String refused = cases.accepted("磐安新城工业园", "园区道路未通", "COMPLAINT", "BLOCK");
        try (Tasklist appeals = logIn("anwen-appeals")) {
            appeals.open(refused, "诉求服务").claim();
            assertThat(appeals.option("办理情况", "提出解决方案")).isVisible();
            assertThat(appeals.option("办理情况", FILED)).hasCount(0);
            appeals.look("appeals-block");
            file(appeals);
            appeals.refused("提交", HEAD_ONLY).look("appeals-refused");
            assertThat(appeals.field("申报理由").locator("textarea")).hasValue("须县里统筹道路建设");
        }
        String filed = cases.accepted("磐安新城物流园", "园区供电不足", "COMPLAINT", "BLOCK");
        try (Tasklist office = logIn("anwen-office")) {
            office.open(filed, "诉求服务").claim();
            file(office);
            office.complete();
        }
        try (Tasklist county = logIn("county-hard-cases")) {
            county.list("本组待办");
            assertThat(county.card(filed, "县级受理")).isVisible();
        }
    }

    private static void file(Tasklist desk) {
        desk.tick("站点负责人决定提级申报（块上）").choose("办理情况", FILED).type("申报理由", "须县里统筹道路建设");
    }

    @Test
    void badInputIsNamedInChineseAndKept() {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.startForm();
            fillApplication(desk, "磐安县花溪茶厂");

            // what a form can see is said beside the field
            desk.type("统一社会信用代码/身份证号", "913501").type("联系电话", "call me").leave("联系电话");
            assertThat(desk.field("统一社会信用代码/身份证号")).containsText("不得少于 18 个字符。");
            assertThat(desk.field("联系电话")).containsText("格式不正确。");
            desk.look("application-errors");

            // what only the application knows is said in a notice
            desk.type("联系电话", "13805790001");
            refused(desk, "统一社会信用代码/身份证号", "91350100M000100Y44", "91350100M000100Y43");
            refused(desk, "需求简述", "<img src=x onerror=alert(1)>", "茶厂用电扩容");
            desk.button("启动").click();
            assertThat(desk.notice("流程已启动")).isVisible();
        }
    }

    private static void refused(Tasklist desk, String label, String wrong, String right) {
        desk.type(label, wrong);
        desk.refused("启动", label);
        Locator input = desk.field(label).locator("input, textarea");
        assertThat(input).hasValue(wrong);
        assertThat(desk.field("地址").locator("input")).hasValue("磐安县安文街道双溪路1号");
        desk.type(label, right);
    }
}
