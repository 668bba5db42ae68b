package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.NewCase;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A case in plain words, for those who work on it and those who watch. */
class OverviewTest extends HttpTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    @Rule({"R-ARC-02", "R-ESC-13"})
    void theWholeCourseIsToldInSentences() {
        // given a simple problem that could not be solved on the spot and moved up
        String number = accepted("SIMPLE", "POINT");
        at("2024-03-18T15:00");
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.unsolved());

        // when the office of the station looks at it
        JsonNode overview = overview("anwen-office", number);

        // then each step is a sentence with its person, its step and its words
        assertThat(texts(overview.path("timeline"), "text"))
                .containsSubsequence(
                        "anwen-reception登记了本件，来源：窗口申请",
                        "anwen-reception办完“综合受理”并提交",
                        "anwen-reception（综合受理）受理了本件，分类为简单问题（当场即办“不过夜”）、点上（企业个性问题）",
                        "系统：按分派规则交安文街道企业服务站（窗口）代办服务办理",
                        "anwen-reception（综合受理）转当场办理",
                        "anwen-agency办完“当场办理”并提交",
                        "anwen-agency（当场办理）由当场办理转代办服务：涉及规划调整，站点无权限");
        assertThat(overview.path("stageName").asText()).isEqualTo("代办服务");
        // and the limit says how it was counted
        assertThat(overview.path("deadline").path("label").asText()).isEqualTo("代办服务（3个工作日）");
        assertThat(overview.path("deadline").path("explanation").asText())
                .startsWith("2024年3月18日受理，当日不计；3月19日、20日、21日为第1至3个工作日，截止2024年3月21日24时。");
    }

    @Test
    @Rule("R-ARC-02")
    void everyVersionOfADocumentReadsAsItsForm() {
        // given a case that agency service had helped with and then could not solve
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.assistance("amr"));
        complete(number, "assist", "dept-amr", Forms.fields("result", "经营范围无需变更", "solved", false));
        complete(number, "handleByAgency", "anwen-agency", Forms.unsolved());

        // when it is opened
        List<JsonNode> documents = list(overview("anwen-office", number).path("documents"));

        // then the newest is on top, both versions are there, with labels, words for codes and names for units
        assertThat(documents)
                .extracting(it -> it.path("title").asText() + it.path("version").asInt() + it.path("last"))
                .containsExactly("代办服务2true", "协办1true", "代办服务1false", "综合受理1true", "申请表1true");
        assertThat(fields(documents.get(2))).containsExactly("办理情况=请有关单位协办", "协办单位=市场监管", "协办请求=请就用地性质出具意见");
        assertThat(documents.get(1).path("part").asText()).isEqualTo("市场监管");
        assertThat(fields(documents.get(4))).contains("类型=企业", "申请日期=2024年3月18日", "来源=窗口申请");
    }

    @Test
    @Rule("R-ARC-07")
    void numbersAreReadByThoseWhoWorkOnTheCaseAndByNobodyElse() {
        // given a person's problem, whose telephone stands in a note too
        Accounts.create(identity, user("anwen-agency"), "代办员", PASSWORD, "anwen-agency");
        var application =
                with(Forms.application("anwen"), "applicantKind", "PERSON", "creditCode", "11010519491231002X");
        String number = register(application);
        complete(
                number,
                "accept",
                "anwen-reception",
                with(Forms.accepted("COMPLEX", "POINT"), "contactNote", "请拨打13805790001联系"));

        // when the group it is offered to and the office of the station open it
        JsonNode worker = overview("anwen-agency", number);
        JsonNode watcher = overview("anwen-office", number);

        // then neither reads the numbers, and the first may ask for them
        for (JsonNode opened : List.of(worker, watcher)) {
            assertThat(opened.toString())
                    .contains("110***********002X", "138****0001")
                    .doesNotContain("11010519491231002X", "13805790001");
        }
        assertThat(worker.path("applicant").path("revealable").asBoolean()).isTrue();
        assertThat(watcher.path("applicant").path("revealable").asBoolean()).isFalse();
        // and nobody else learns whether there is such a case
        assertThat(get("yushan-office", address(number)).getStatusCode().value())
                .isEqualTo(403);
        assertThat(get("yushan-office", address("SQ-2024-99999"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(anonymous(address(number)).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    @Rule("R-ARC-07")
    void whoWorksOnTheCaseReadsNumbersForAPurposeOnRecord() throws IOException {
        // given a person's problem that agency service did not solve in time: its office supervises, the appeals board
        // has it
        String number = register(
                with(Forms.application("anwen"), "applicantKind", "PERSON", "creditCode", "11010519491231002X"));
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        moveTo("2024-03-22T09:00");

        // when somebody asks who supervises, or only watches, or gives no purpose; then nothing is shown or logged
        for (String group : List.of("anwen-office", "supervisors", "camunda-admin")) {
            assertThat(reveal(group, number, "{\"purpose\": \"看看\"}")
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(403);
        }
        assertThat(reveal("yushan-office", number, "{\"purpose\": \"看看\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(revealed(number)).isEmpty();

        // when the one who works on it says what for
        String holder = "anwen-appeals";
        Accounts.create(identity, user(holder), "承办", PASSWORD, holder);
        assertThat(reveal(holder, number, "{\"purpose\": \" \"}").getBody()).contains("请填写查看用途");
        assertThat(revealed(number)).isEmpty();
        var shown = reveal(holder, number, "{\"purpose\": \"电话核对情况\"}");

        // then the numbers come in full, and user and purpose are on record without them
        assertThat(shown.getStatusCode().value()).isEqualTo(200);
        assertThat(shown.getBody())
                .contains("11010519491231002X", "13805790001")
                .doesNotContain("****");
        assertThat(revealed(number)).containsExactly(user(holder) + " 电话核对情况");
    }

    private ResponseEntity<String> reveal(String group, String number, String body) {
        return post(
                group, "/api/cases/" + number + "/personal", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> revealed(String number) {
        return jdbc.sql("select actor || ' ' || purpose from audit_entry where kind = 'REVEALED' and subject = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    @Rule("R-ARC-02")
    void everyKindOfEventHasASentence() {
        // given a case to which everything happened that can happen
        String number = register(Forms.application("anwen"));
        for (Kind kind : Kind.values()) {
            jdbc.sql(
                            "insert into case_event (case_number, round, happened_at, kind, actor, task, to_stage, node, reason)"
                                    + " values (?, 1, current_timestamp, ?, 'li', 'assist', 'AGENCY', '3', '缘由')")
                    .params(number, kind.name())
                    .update();
        }

        // then each line says something of its own, in Chinese
        List<String> texts = texts(overview("supervisors", number).path("timeline"), "text");
        assertThat(texts).hasSize(Kind.values().length + 1).doesNotHaveDuplicates();
        assertThat(texts.subList(1, texts.size())).allMatch(text -> text.matches("li(（协办）)?\\p{IsHan}{2}.*"));
        assertThat(texts).noneMatch(text -> text.matches(".*[A-Z]{2}.*"));
    }

    @Test
    @Rule("R-ELI-06")
    void whatTheRegistersFoundIsForThoseWhoDecideOnIt() {
        // given a booking that an inspection not yet announced hinders, taken on all the same
        String number = hinderedGuidance();

        // when those who decide on it and the station that registered it read the case
        String coordination = overview("coordination", number).toString();
        String station = overview("anwen-office", number).toString();

        // then only the first learn of it
        String[] secrets = {"JC-2024-7", "即将或正在实施行政检查的", "检查与预约无关", "上门前复查", "登记名册核查"};
        assertThat(coordination).contains(secrets);
        assertThat(station).doesNotContain(secrets).contains("受理审核", "王建国", "受理了本件，分类为一般服务需求");
    }

    /** As the flow leaves it in the record. */
    private String hinderedGuidance() {
        var applicant = new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "双溪路1号", "王建国", "13805790001");
        return transaction.execute(status -> {
            CaseFile file = files.open(new NewCase(
                    CaseKind.GUIDANCE, applicant, "anwen", "WINDOW", "需求", false, null, instant("2024-03-18T10:00")));
            write(
                    file,
                    "eligibility",
                    "{'hits':[{'ground':'G3','evidence':'JC-2024-7','guarded':true}],'eligible':false}");
            timeline.append(file, Kind.CHECKED, null, "即将或正在实施行政检查的");
            write(file, "review", "{'contactWith':'王建国','needClass':'GENERAL','grounds':['G3'],'overruled':'检查与预约无关'}");
            timeline.append(file, Kind.ACCEPTED, "li", "检查与预约无关");
            timeline.task(file, Kind.COMPLETED, "li", "decideVisit", null);
            write(file, "visitDecision", "{'decision':'VISIT','reason':'检查与预约无关'}");
            return file.number();
        });
    }

    private void write(CaseFile file, String name, String content) {
        documents.store(file, name, "", name, "li", content.replace('\'', '"'));
    }

    private JsonNode overview(String group, String number) {
        var response = get(group, address(number));
        assertThat(response.getStatusCode().value()).isEqualTo(200);
        try {
            return json.readTree(response.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String number) {
        return "/api/cases/" + number + "/overview";
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return list(nodes).stream().map(node -> node.path(field).asText()).toList();
    }

    private static List<String> fields(JsonNode document) {
        return list(document.path("fields")).stream()
                .map(field ->
                        field.path("label").asText() + "=" + field.path("value").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
