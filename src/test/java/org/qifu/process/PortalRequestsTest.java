package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Visitor.leadsTo;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.evaluation.DepartmentRatings;
import org.qifu.guidance.SelfCorrections;
import org.springframework.beans.factory.annotation.Autowired;

/** What a firm does on its case through the pages, and what its staff find then. */
class PortalRequestsTest extends PortalCaseTest {

    @Autowired
    private DepartmentRatings ratings;

    @Autowired
    private SelfCorrections corrections;

    @Test
    @Rule({"R-TIM-12", "R-PLT-02"})
    void aChangeIsDispatchedAnew() {
        // given a promised visit; when its firm changes nothing, to a day gone by; then it reads why not, beside the
        // field
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        var nothing = firm.submit(page(number, "change"), "reason", "<设备> & 推迟", "requestedBy", "王建国");
        assertThat(words(nothing)).contains("请至少填写一项要变更的内容", "&lt;设备&gt; &amp; 推迟");
        var gone = firm.again(page(number, "change"), "wishedAt", "2024-03-01T09:00", "reason", "", "requestedBy", "");
        assertThat(gone.body()).contains("id=\"reason-error\"", "id=\"requestedBy-error\"", "2024-03-01T09:00");
        assertThat(standsAt(number)).containsExactly("confirm");

        // when it wants another day and another way, and clicks twice; then the dispatch is asked for it once
        firm.get(page(number, "change"));
        String[] wish = {"wishedAt", "2024-03-28T09:00", "method", "PHONE", "reason", "设备推迟", "requestedBy", "王建国"};
        String ticket = firm.again(page(number, "change"), with(wish, "once", "made-up"))
                .body();
        assertThat(ticket).isEmpty();
        assertThat(events(number, Kind.CHANGED)).isEmpty();
        var changed = firm.submit(page(number, "change"), wish);
        assertThat(leadsTo(changed)).isEqualTo("/cases/" + number);
        assertThat(events(number, Kind.CHANGED)).hasSize(1);
        assertThat(visibleAt(number, "dispatch")).contains("2024-03-28T09:00", "PHONE");
        assertThat(words(firm.get("/cases/" + number))).contains("变更已提交", "已登记您的变更");
    }

    @Test
    @Rule("R-TIM-12")
    void aWithdrawalIsMeantAndCountsOnce() {
        // given a promised visit; when its firm withdraws; then it is asked whether it means it, and nothing is done
        // yet
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        assertThat(firm.submit(page(number, "withdraw"), "reason", "", "requestedBy", "王建国")
                        .body())
                .contains("id=\"reason-error\"");
        var asked = firm.again(page(number, "withdraw"), "reason", "设备推迟", "requestedBy", "王建国");
        assertThat(words(asked)).contains("撤回后不能恢复", "设备推迟");
        assertThat(file(number).outcome()).isNull();

        // when it says so twice in the same moment, here and on another phone; then each ends well, and it was done
        // once
        Visitor phone = firmOf(number);
        phone.submit(page(number, "withdraw"), "reason", "设备推迟", "requestedBy", "王建国");
        List<CompletableFuture<HttpResponse<String>>> clicks = new ArrayList<>();
        for (Visitor clicking : List.of(firm, firm, phone, phone)) {
            clicks.add(CompletableFuture.supplyAsync(() -> clicking.again(page(number, "withdraw"))));
        }
        clicks.forEach(click -> assertThat(leadsTo(click.join())).isEqualTo("/cases/" + number));
        assertThat(events(number, Kind.WITHDRAWN)).hasSize(1);
        assertThat(file(number).outcome()).isEqualTo("WITHDRAWN");
        assertThat(words(firm.get("/cases/" + number))).contains("已撤回");
    }

    @Test
    @Rule("R-TIM-12")
    void whatIsTooLateIsSaidInWords() {
        // given a booking of 18 March; when it is withdrawn after the fifteenth working day; then the page says until
        // when
        String number = promisedVisit("2024-04-20T09:00");
        Visitor firm = firmOf(number);
        at("2024-04-10T08:00");
        firm.submit(page(number, "withdraw"), "reason", "不需要了", "requestedBy", "王建国");
        assertThat(words(firm.again(page(number, "withdraw")))).contains("期限已于2024年4月9日届满");
        assertThat(words(firm.get("/cases/" + number))).doesNotContain("撤回申请");
    }

    @Test
    @Rule({"R-FBK-01", "R-FBK-04", "R-FBK-05"})
    void aJointServiceIsRatedByItsFirmAsAWholeAndByDepartment() {
        // given a visit of two departments; when the firm leaves questions open; then each is marked where it stands
        at("2024-03-18T10:00");
        String number = served("fire");
        Visitor firm = firmOf(number);
        var open = firm.submit(page(number, "rating"), "responsiveness", "2", "fire.attitude", "4");
        assertThat(open.body())
                .contains("id=\"attitude-error\"", "id=\"disturbed-error\"", "id=\"fire.result-error\"")
                .doesNotContain("id=\"amr.result-error\"", "id=\"responsiveness-error\"");
        assertThat(words(open)).contains("非常及时", "较差", "不实用", "不满意", "市场监管");
        assertThat(documents.latest(number, "evaluation", "")).isEmpty();

        // when it answers all and wants to complain as well; then the rating is on record and the complaint comes next
        String[] all = {
            "responsiveness",
            "2",
            "attitude",
            "1",
            "usefulness",
            "1",
            "result",
            "1",
            "disturbed",
            "false",
            "burdened",
            "false",
            "comments",
            "提前半天告知更好",
            "complain",
            "true",
            "fire.responsiveness",
            "3",
            "fire.attitude",
            "3",
            "fire.usefulness",
            "3",
            "fire.result",
            "3"
        };
        assertThat(leadsTo(firm.submit(page(number, "rating"), all))).isEqualTo(page(number, "complaint"));
        assertThat(documents.latest(number, "evaluation", "").orElseThrow().content())
                .contains("\"source\":\"PORTAL\"", "提前半天告知更好", "\"evaluatedOn\":\"2024-03-20\"");
        assertThat(ratings.averages(day(ClockUtil.getCurrentTime()), day(ClockUtil.getCurrentTime())))
                .anySatisfy(average -> assertThat(average.unit()).isEqualTo("fire"));
        assertThat(words(firm.submit(page(number, "rating"), all))).contains("不能评价");
    }

    @Test
    @Rule("R-FBK-07")
    void anAnsweredProblemIsRatedToo() {
        // given an answered problem; when its firm rates it; then it is not asked what only a service can do
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        Visitor firm = firmOf(number);
        assertThat(firm.get(page(number, "rating")).body()).doesNotContain("干扰正常生产经营");
        firm.again(
                page(number, "rating"),
                "responsiveness",
                "1",
                "attitude",
                "1",
                "usefulness",
                "1",
                "result",
                "4",
                "disturbed",
                "true");
        assertThat(documents.latest(number, "evaluation", "")).isPresent();
        assertThat(standsAt(number)).contains("verifyComplaint");
    }

    @Test
    @Rule({"R-SVC-20", "R-FBK-05", "R-FBK-06"})
    void anInspectionInDisguiseIsReportedVerifiedAndAnswered() {
        // given a visit promised; when its firm follows the link of the page; then the kind is chosen already
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        assertThat(firm.get("/cases/" + number).body()).contains("complaint?kind=DISGUISED_INSPECTION");
        var form = firm.get(page(number, "complaint?kind=DISGUISED_INSPECTION"));
        assertThat(form.body()).containsPattern("value=\"DISGUISED_INSPECTION\"[^>]*checked");
        firm.again(page(number, "complaint"), "kind", "DISGUISED_INSPECTION", "text", "以服务为名查账", "complainant", "王建国");
        assertThat(groups(task(number, "verifyComplaint"))).containsExactly("complaints");

        // when it is verified and answered; then the firm reads that, and not what was found out on the way
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));
        assertThat(words(firm.get(page(number, "complaint"))))
                .contains(
                        "您的投诉：以服务为名查账",
                        "经回访核实，情况属实。",
                        events(number, Kind.COMPLAINT_ANSWERED).get(0).reason())
                .doesNotContain(events(number, Kind.VERIFIED).get(0).reason());
    }

    @Test
    @Rule("R-FBK-06")
    void whatOthersComplainedOfIsNotShownToTheFirm() {
        // given a complaint taken by telephone from somebody else
        String number = promisedVisit(AT);
        as(
                "complaints",
                () -> runtime.startProcessInstanceByKey(
                        "complaint", java.util.Map.of("complaint", spin(Forms.complaint(number, "邻居反映深夜施工")))));
        assertThat(words(firmOf(number).get(page(number, "complaint"))))
                .contains("收到关于本件的投诉")
                .doesNotContain("邻居反映深夜施工");
    }

    @Test
    @Rule("R-SVC-18")
    void theFirmReportsHowFarItHasPutEachSuggestionRight() {
        // given an opinion with a suggestion of each of two departments
        String number = served("fire");
        Visitor firm = firmOf(number);
        assertThat(words(firm.get(page(number, "correction")))).contains("加锁并张贴标识", "当日清空并划线", "尚未反馈");

        // when it says done without a day, or of tomorrow; then it reads why not, and nothing is kept
        firm.get(page(number, "correction?of=2"));
        assertThat(firm.again(page(number, "correction"), "status", "DONE", "text", "已清空", "correctedOn", "")
                        .body())
                .contains("已整改的，请填写整改完成日期");
        assertThat(firm.again(page(number, "correction"), "status", "DONE", "text", "已清空", "correctedOn", "2024-03-21")
                        .body())
                .contains("日期不能晚于今天");
        assertThat(firm.again(
                                page(number, "correction"),
                                "status",
                                "DONE",
                                "text",
                                "<b>x</b>",
                                "correctedOn",
                                "2024-03-20")
                        .body())
                .contains("id=\"text-error\"");
        assertThat(events(number, Kind.TRACKED)).isEmpty();

        // when it reports twice, first under way and then done; then both are kept, and its department reads them
        firm.submit(page(number, "correction?of=2"), "status", "IN_PROGRESS", "text", "正在清理", "correctedOn", "");
        firm.get(page(number, "correction?of=2"));
        var done =
                firm.again(page(number, "correction"), "status", "DONE", "text", "已清空并划线", "correctedOn", "2024-03-20");
        assertThat(leadsTo(done)).isEqualTo(page(number, "correction"));
        assertThat(corrections.of(number).get(1).reports()).hasSize(2);
        assertThat(corrections.of(number).get(0).last()).isNull();
        assertThat(events(number, Kind.TRACKED).get(1).reason()).contains("当日清空并划线", "已整改", "已清空并划线");
        assertThat(words(firm.get(page(number, "correction")))).contains("已整改，2024年3月20日完成");
        assertThat(words(firm.get("/cases/" + number))).contains("已收到您反馈的整改情况");
    }

    @Test
    @Rule("R-SVC-18")
    void aSuggestionThatNobodyMadeIsNotReported() {
        // given an opinion; when a report names another suggestion; then it is refused
        String number = served();
        Visitor firm = firmOf(number);
        firm.get(page(number, "correction?of=1"));
        var refused = firm.again(
                page(number, "correction"), "unit", "amr", "suggestion", "自编的建议", "status", "NOT_YET", "text", "x");
        assertThat(words(refused)).contains("请选择意见书中的一条建议");
        assertThat(events(number, Kind.TRACKED)).isEmpty();
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
