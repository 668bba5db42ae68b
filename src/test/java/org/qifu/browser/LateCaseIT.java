package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What clerks see when a limit passes. */
class LateCaseIT extends BrowserTest {

    private static final String RED = "rgb(179, 38, 30)";

    @Autowired
    private Cases cases;

    @Test
    void expiredStepAppearsAtTheNextGroupAndAtItsSupervisors() {
        // given a complex problem at 代办, due on Thursday
        String number = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");

        // when Thursday has passed
        at("2024-03-22T09:00");
        runDueJobs();

        // then 代办 has it no longer, 诉求服务 has it, and the station's office is to press for it
        try (Tasklist agency = logIn("anwen-agency")) {
            agency.list("本组待办");
            assertThat(agency.card(number, "代办服务")).hasCount(0);
        }
        try (Tasklist appeals = logIn("anwen-appeals")) {
            appeals.list("本组待办");
            assertThat(appeals.card(number, "诉求服务")).containsText("3月25日24时，还剩3天");
        }
        try (Tasklist office = logIn("anwen-office")) {
            office.list("督办").openHere(number, "督办").claim().look("supervision");
            office.type("督办措施", "电话督促诉求服务板块今天提出方案")
                    .type("督办结果", "已召集会商，下周一答复企业")
                    .tick("督办有效，办理已恢复正常")
                    .complete();
        }
    }

    @Test
    void lateCardsAreRed() {
        // given a case that nobody accepted on the day it was registered
        String number = cases.registered("磐安县大盘山农庄", "农家乐消防验收");
        at("2024-03-20T08:00");

        try (Tasklist desk = logIn("anwen-reception")) {
            desk.list("已超期");
            Locator limit = desk.card(number, "综合受理").locator(".due-date");
            assertThat(limit).containsText("3月18日24时，已超期2天");
            assertThat(limit).hasCSS("color", RED);
            desk.openHere(number, "综合受理").look("late");
        }
    }
}
