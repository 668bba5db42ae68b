package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.process.Forms.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.report.BlockingTopics;
import org.qifu.report.SentimentReport;
import org.qifu.report.SentimentReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 企业诉求舆情检测报告: begun by the calendar, by hand or by a flagged case, edited, released. */
class SentimentReportTest extends FlowTest {

    private static final List<String> FIRMS = List.of("91350100M000100Y43", "91330727MA2EXAMP1T");

    @Autowired
    private SentimentReports reports;

    @Autowired
    private BlockingTopics topics;

    @Autowired
    private JdbcTemplate jdbc;

    private Date monthEnd = new Date();

    @BeforeEach
    void nothingReported() {
        jdbc.update("delete from sentiment_report");
        jdbc.update("delete from blocking_topic");
        monthEnd = timer().getDuedate();
    }

    /** Other tests move their clocks past the month's end that this one has set. */
    @AfterEach
    void theTimerIsWhereItWas() {
        management.setJobDuedate(timer().getId(), monthEnd);
        jdbc.update("delete from case_issue");
    }

    @Test
    @Rule({"R-SEN-01", "R-SEN-02", "R-SEN-04", "R-FRM-34"})
    void theMonthIsDraftedOnItsFirstWorkingDayEditedAndReleased() throws IOException {
        // given appeals of August and September
        at("2025-08-20T10:00");
        accepted(Forms.accepted("SIMPLE", "POINT"));
        at("2025-09-10T10:00");
        accepted(Forms.accepted("SIMPLE", "POINT"));
        String rights = appeal("VISIT", "工程款被拖欠三年，王建国13805790001多次讨要未果", Forms.accepted("COMPLEX", "POINT"), "RIGHTS");
        appeal("WINDOW", "检查人员态度恶劣", Forms.accepted("COMPLAINT", "POINT"), null);

        // when the month is over, twice at two servers; then it is the first working day after the holidays that counts
        at("2025-10-01T01:00");
        management.executeJob(timer().getId());
        management.executeJob(timer().getId());
        moveTo("2025-10-09T07:59");
        assertThat(drafts()).isEmpty();
        moveTo("2025-10-09T08:00");

        // then one draft waits for the supervisors
        assertThat(reports.all()).hasSize(1);
        SentimentReport report = reports.all().get(0);
        String number = report.number();
        assertThat(report.title()).isEqualTo("企业诉求舆情检测报告（2025年9月）");
        assertThat(groups(task(number, "editReport"))).containsExactly("supervisors");
        assertThat(due(number, "editReport")).isEqualTo(endOf("2025-10-15"));
        assertThat(text(number, "overview"))
                .contains("共收到企业诉求3件，比上期（2025年8月，1件）增加2件（200%）")
                .contains("咨询求助1件、投诉举报1件、维权事项1件")
                .contains("企业综合服务中心（专区）运行2件、实地走访、调研企业1件");
        assertThat(text(number, "rises")).contains("投诉举报1件，比上期增加1件");
        assertThat(text(number, "cases"))
                .contains("维权事项", "工程款被拖欠三年")
                .doesNotContain("王建国", "13805790001", "磐安青山菌业有限公司");

        // when the editor begins anew; then the draft is what was counted
        Map<String, Object> draft = draft(number);
        complete(number, "editReport", "supervisors", with(with(draft, "overview", "改过"), "decision", "PREPARE"));
        runDueJobs();
        assertThat(text(number, "overview")).startsWith("2025年9月，全县");

        // when it is handed in without advice; then that is asked for
        draft = draft(number);
        assertThat(refusal(number, "editReport", "supervisors", draft)).contains("研判意见和工作建议");
        complete(number, "editReport", "supervisors", with(draft, "advice", "建议开展清欠专项行动。"));

        // when it is sent back; then with a reason only, and the editor finds his text
        assertThat(refusal(number, "releaseReport", "supervisors", Forms.fields("decision", "RETURN")))
                .contains("修改意见");
        complete(number, "releaseReport", "supervisors", Forms.fields("decision", "RETURN", "note", "补充数据"));
        assertThat(text(number, "advice")).isEqualTo("建议开展清欠专项行动。");
        complete(number, "editReport", "supervisors", with(draft(number), "advice", "建议开展清欠专项行动，\n由住建部门牵头。"));
        assertThat(reports.content(number)).isEmpty();

        // when it is released; then the paper holds figures and text, and stays
        complete(number, "releaseReport", "supervisors", Forms.fields("decision", "RELEASE"));
        String paper = read(reports.content(number).orElseThrow());
        assertThat(paper)
                .contains("企业诉求舆情检测报告", number, "2025年9月", "由住建部门牵头。", "2025年10月9日")
                .containsPattern("维权事项\\s+1\\s+0\\s+增加1件")
                .containsPattern("合计\\s+3\\s+1\\s+增加2件")
                .doesNotContain("{{", "13805790001");
        assertThat(reports.find(number).orElseThrow().releasedBy()).isEqualTo("supervisors");
        assertThat(rights).startsWith("SQ-");
    }

    @Test
    @Rule("R-SEN-04")
    void supervisorsAskForAPeriodOnce() {
        at("2025-09-20T10:00");
        Map<String, Object> asked = Forms.fields("first", "2025-09-01", "last", "2025-09-15", "reason", "领导交办");
        String number = start("sentimentReport", "supervisors", "sentimentRequest", asked);
        runDueJobs();
        assertThat(reports.find(number).orElseThrow().title()).isEqualTo("企业诉求舆情检测报告（2025年9月1日至2025年9月15日）");
        assertThat(standsAt(number)).containsExactly("editReport");
        assertThatThrownBy(() -> start("sentimentReport", "supervisors", "sentimentRequest", asked))
                .hasMessageContaining("不重复制作");
        assertThatThrownBy(() ->
                        start("sentimentReport", "supervisors", "sentimentRequest", with(asked, "last", "2025-08-01")))
                .hasMessageContaining("截止日期不能早于起始日期");
        assertThatThrownBy(() -> start("sentimentReport", "anwen-reception", "sentimentRequest", asked))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @Rule("R-SEN-04")
    void aFlaggedCaseGetsItsReport() {
        // given a case whose acceptance says that it is widespread; then a draft task is there for the supervisors
        at("2025-04-10T10:00");
        String number =
                appeal("WINDOW", "园区企业普遍反映限电", with(Forms.accepted("SIMPLE", "POINT"), "concern", "WIDESPREAD"), null);
        runDueJobs();
        Task task = drafts().get(0);
        SentimentReport report = reports.all().get(0);
        assertThat(report.caseNumber()).isEqualTo(number);
        assertThat(report.openedBy()).isEqualTo("anwen-reception");
        assertThat(report.title()).isEqualTo("企业诉求舆情检测报告（普遍性问题专题）");
        assertThat(groups(task)).containsExactly("supervisors");
        assertThat(text(report.number(), "cases")).contains("普遍性问题", "限电");

        // when it is flagged again; then there is no second report
        runtime.createMessageCorrelation("concernFlagged")
                .setVariable("flaggedCase", number)
                .setVariable("concern", "STABILITY")
                .correlateStartMessage();
        runDueJobs();
        assertThat(reports.all()).hasSize(1);
    }

    @Test
    @Rule({"R-SEN-03", "R-SEN-04"})
    void aTopicOfManyCasesBecomesABlockingPointOnce() {
        // given five cases of several firms about power cuts
        at("2025-06-10T10:00");
        for (int i = 0; i < 5; i++) {
            register(with(
                    with(Forms.application("anwen"), "need", "第" + i + "次停电，生产线停产"),
                    "creditCode",
                    FIRMS.get(i == 0 ? 1 : 0)));
        }

        // when the period is counted, twice
        at("2025-06-20T10:00");
        Map<String, Object> asked = Forms.fields("first", "2025-06-01", "last", "2025-06-15", "reason", "停电");
        String number = start("sentimentReport", "supervisors", "sentimentRequest", asked);
        runDueJobs();
        complete(number, "editReport", "supervisors", with(draft(number), "decision", "PREPARE"));
        runDueJobs();

        // then one blocking point waits for the supervisors, and the firm that came too often is named
        assertThat(topics.all()).hasSize(1);
        var topic = topics.all().get(0);
        assertThat(topic.topic()).contains("停电");
        assertThat(topic.cases()).isEqualTo(5);
        assertThat(groups(task(topic.enquiryNumber(), "answerBlockingPoint"))).containsExactly("supervisors");
        assertThat(text(number, "repeated")).contains("集中反映5件", "磐安青山菌业有限公司多次反映，共4件");

        // when somebody is made to clear it
        assertThat(topics.decide(topic.id(), "供电部门", "错峰检修", "u")).isTrue();
        assertThat(topics.all().get(0).owner()).isEqualTo("供电部门");
    }

    private String appeal(String channel, String need, Map<String, Object> acceptance, String group) {
        String number = register(with(with(Forms.application("anwen"), "need", need), "channel", channel));
        complete(
                number,
                "accept",
                "anwen-reception",
                group == null ? acceptance : with(acceptance, "issueGroup", group));
        return number;
    }

    private List<Task> drafts() {
        return tasks.createTaskQuery().taskDefinitionKey("editReport").list();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey("sentimentMonth")
                .activityId("monthBegun")
                .singleResult();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> draft(String number) {
        String edit =
                String.valueOf(runtime.getVariable(task(number, "editReport").getExecutionId(), "sentimentEdit"));
        try {
            return new HashMap<>(new com.fasterxml.jackson.databind.ObjectMapper().readValue(edit, Map.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String text(String number, String section) {
        return String.valueOf(draft(number).get(section));
    }

    private static String read(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
