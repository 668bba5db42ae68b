package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint case rated badly by telephone and complained about, and what the unit for complaints does with both. */
class FeedbackIT extends BrowserTest {

    @Autowired
    private Cases cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Documents documents;

    @Autowired
    private Timeline timeline;

    @Test
    void aBadRatingByDepartmentIsVerifiedRectifiedAndAnswered() {
        // given a case in which two departments assisted, answered by telephone
        String number = assistedByTwo();

        // when the firm rates one of them badly
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.open(number, "电话回访评价").claim().look("evaluation-joint");
            desk.choose("服务响应是否及时", "及时")
                    .choose("服务态度是否良好", "好")
                    .choose("服务内容是否实用", "实用")
                    .choose("服务结果是否满意", "满意")
                    .date("评价日期", "2024/3/18");
            assertThat(desk.field("是否干扰正常生产经营")).hasCount(0);
            rateDepartment(desk);
            desk.look("evaluation-joint-filled").complete();
        }
        assertThat(documents.latest(number, "evaluation", "").orElseThrow().content())
                .contains("\"unit\":\"amr\"");

        // then the unit for complaints verifies, rectifies and answers
        try (Tasklist unit = logIn("complaints")) {
            unit.open(number, "回访核实").claim().look("verification");
            unit.date("联系日期", "2024/3/18")
                    .type("受访人", "王建国")
                    .type("核实情况", "市场监管经办人未按约定时间回电")
                    .choose("情况是否属实", "是")
                    .complete();
            unit.open(number, "整改").claim().look("rectification");
            unit.type("整改措施", "向企业道歉，重新培训经办人")
                    .type("责任人", "李敏")
                    .date("完成日期", "2024/3/18")
                    .complete();
            unit.open(number, "整改反馈").claim().look("complaintAnswer");
            unit.type("反馈内容", "情况属实，已整改，向您致歉")
                    .date("反馈日期", "2024/3/18")
                    .choose("反馈方式", "电话告知")
                    .complete();
        }
        assertThat(timeline.of(number)).anyMatch(event -> event.kind() == Kind.COMPLAINT_ANSWERED);
    }

    @Test
    void aComplaintIsTakenAtTheDesk() {
        // given a case; when its firm complains at the desk, where the number is mistyped first
        String number = cases.registered("磐安县冷水溪茶业有限公司", "茶厂用电增容");
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.startForm("投诉登记").look("complaint");
            desk.type("办件编号", "SQ-1999-00001")
                    .select("投诉事项", "以观摩、督导、考察、服务等名义变相实施检查")
                    .type("投诉内容", "以走访为名查看台账")
                    .type("投诉人", "王建国");
            desk.refused("启动", "没有这个编号的办件，请核对后重新填写");
            desk.type("办件编号", number).button("启动").click();
            assertThat(desk.notice("流程已启动")).isVisible();
        }

        // then the unit for complaints sees what it is about
        try (Tasklist unit = logIn("complaints")) {
            unit.open(number, "回访核实").claim();
            assertThat(unit.form()).containsText("以观摩、督导、考察、服务等名义变相实施检查");
            assertThat(unit.form()).containsText("以走访为名查看台账");
            unit.look("verification-complaint");
        }
    }

    private void rateDepartment(Tasklist desk) {
        desk.form()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("添加"))
                .click();
        Locator row = desk.form().locator(".fjs-repeat-row-container").first();
        row.locator(".fjs-input-group").click();
        row.locator(".fjs-dropdownlist").getByText("市场监管").click();
        for (String answer : List.of("不及时", "较差", "不实用", "不满意")) {
            row.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
        }
    }

    private String assistedByTwo() {
        String number = cases.accepted("磐安县深泽竹木有限公司", "厂房改造", "COMPLEX", "POINT");
        cases.complete(
                number,
                "handleByAgency",
                "anwen-agency",
                "agency",
                "{\"outcome\": \"ASSIST\", \"assistants\": [\"amr\", \"fire\"], \"assistRequest\": \"请出具意见\"}");
        tasks.createTaskQuery().processInstanceBusinessKey(number).list().forEach(task -> {
            identity.setAuthentication("dept", List.of("dept-amr", "dept-fire"));
            tasks.complete(task.getId(), Map.of("assist", Spin.JSON("{\"result\": \"已出具\", \"solved\": true}")));
            identity.clearAuthentication();
        });
        cases.complete(
                number, "handleByAgency", "anwen-agency", "agency", "{\"outcome\": \"SOLVED\", \"result\": \"已办结\"}");
        cases.complete(number, "answer", "anwen-reception", "answer", "{\"text\": \"已办结\", \"delivery\": \"PHONE\"}");
        return number;
    }
}
