package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Databases;
import org.qifu.Rule;
import org.qifu.attachment.Attachment.Kind;
import org.qifu.attachment.Attachments;
import org.qifu.attachment.Files;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseKind;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;

/** What a guidance must have before it can be archived. */
class CompletenessTest {

    private CaseBase base;
    private ListOfPapers papers;
    private String number;

    private void on(DataSource database) {
        base = new CaseBase(database, Ground.class, Completeness.class, ListOfPapers.class);
        papers = base.get(ListOfPapers.class);
        number = base.open(CaseKind.GUIDANCE);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-ARC-05", "R-FRM-18"})
    void aJointVisitLacksEverythingUntilItIsThere(DataSource database) throws IOException {
        // given a case that was only asked for
        on(database);
        assertThat(missing())
                .containsExactly(
                        "预约申请",
                        "受理审核",
                        "《指导服务申请表》（附件1）",
                        "派单",
                        "最近一次派单后的服务承诺通知送达记录",
                        "《服务承诺通知书》",
                        "指导服务意见",
                        "《指导服务意见书》（附件2）",
                        "服务满意度评价（应注明“电话回访”）",
                        "《服务满意度评价表》（附件3）",
                        "回访记录");

        // when it goes its way, with everything but the signature of the served party
        write(jointVisit());
        papers.add("APPLICATION", "COMMITMENT", "OPINION", "EVALUATION");

        // then this alone is missing, and a photo is none
        assertThat(missing()).containsExactly("服务对象签字（请在附件中上传签字或签字页扫描件）");
        attach(Kind.PHOTO, 900);
        assertThat(missing()).hasSize(1);

        // and with a scan of the signed paper the case is complete
        attach(Kind.SCAN, 901);
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    @Rule({"R-ARC-05", "R-ARC-08"})
    void oneThingTakenAwayIsMissing(String document, String missing) throws IOException {
        // given a complete joint visit but for one document
        on(Databases.h2());
        Map<String, String> all = jointVisit();
        assertThat(all.remove(document)).isNotNull();
        write(all);
        papers.add("APPLICATION", "COMMITMENT", "OPINION", "EVALUATION");
        attach(Kind.SIGNATURE, 900);

        // then it is named
        assertThat(missing()).containsExactly(missing);
    }

    static Stream<Arguments> oneThingTakenAwayIsMissing() {
        return Stream.of(
                argumentSet("application", "application", "预约申请"),
                argumentSet("review", "review", "受理审核"),
                argumentSet("notice", "commitment", "最近一次派单后的服务承诺通知送达记录"),
                argumentSet("last word before the visit", "confirmation", "上门前的再次确认"),
                argumentSet("entry record", "arrival", "入企登记"),
                argumentSet("one partner's part", "contribution-tax", "协同单位的指导意见：税务"),
                argumentSet("rating", "evaluation", "服务满意度评价"),
                argumentSet("revisit", "revisit", "回访记录"));
    }

    @ParameterizedTest
    @MethodSource
    @Rule("R-ARC-05")
    void whatHappenedLaterNeedsItsOwnPaper(String document, String content, String missing) throws IOException {
        // given a complete joint visit
        complete();
        assertThat(missing()).isEmpty();

        // when something more happens
        base.write(number, document.replace("-again", ""), "", content);

        // then what follows from it is missing
        assertThat(missing()).containsExactly(missing);
    }

    static Stream<Arguments> whatHappenedLaterNeedsItsOwnPaper() {
        return Stream.of(
                argumentSet("complaint", "complaint", "{\"kind\":\"CONDUCT\"}", "投诉或差评的整改反馈"),
                argumentSet(
                        "one lowest answer",
                        "evaluation",
                        "{\"source\":\"PORTAL\",\"attitude\":4,\"result\":1}",
                        "投诉或差评的整改反馈"),
                argumentSet(
                        "lowest for one department",
                        "evaluation",
                        "{\"source\":\"PORTAL\",\"departments\":[{\"unit\":\"tax\",\"result\":4}]}",
                        "投诉或差评的整改反馈"),
                argumentSet("help promised", "opinion", "{\"followUp\":true}", "跟进帮扶记录"),
                argumentSet(
                        "further supervision",
                        "opinion",
                        "{\"findings\":[{\"outcome\":\"SUPERVISE\"}]}",
                        "进一步监管的负责人审批"),
                argumentSet("tracked firm", "application", "{\"basis\":\"PENALISED\"}", "跟踪整改落实的结果"),
                argumentSet("penalty revoked", "tracking", "{\"penalty\":\"REVOKED\"}", "处罚撤销、重新作出或不予处罚的书面说明"),
                argumentSet(
                        "dispatch to another partner",
                        "dispatch-again",
                        "{\"method\":\"DESK\",\"partners\":[\"econ\"]}",
                        "协同单位的指导意见：经信"));
    }

    @Test
    @Rule("R-ARC-05")
    void aNewDispatchNeedsANewNoticeAndANewWordBeforeTheVisit() throws IOException {
        // given a complete joint visit
        complete();

        // when it is dispatched anew
        base.write(number, "dispatch", "", "{\"method\":\"ONSITE\",\"partners\":[]}");

        // then the old notice does not do
        assertThat(missing()).containsExactly("最近一次派单后的服务承诺通知送达记录", "上门前的再次确认");
    }

    @Test
    @Rule("R-ARC-05")
    void byTelephoneNeitherNoticeNorEntryNorSignatureButItsMark() {
        // given a service by telephone
        on(Databases.h2());
        base.write(number, "application", "", "{}");
        base.write(number, "review", "", "{\"decision\":\"ACCEPT\"}");
        base.write(number, "dispatch", "", "{\"method\":\"PHONE\",\"partners\":[]}");
        base.write(number, "opinion", "", "{}");
        base.write(number, "revisit", "", "{}");
        papers.add("APPLICATION", "OPINION", "EVALUATION");

        // then it must have been rated, by telephone when not by the firm itself
        assertThat(missing()).containsExactly("服务满意度评价（应注明“电话回访”）");
        base.write(number, "evaluation", "", "{\"source\":\"WINDOW\",\"result\":1}");
        assertThat(missing()).hasSize(1);
        base.write(number, "evaluation", "", "{\"source\":\"PHONE\",\"result\":1}");
        assertThat(missing()).isEmpty();
    }

    @Test
    @Rule("R-ARC-05")
    void aRefusalNeedsItsNoticeDelivered() {
        // given a refused booking
        on(Databases.h2());
        base.write(number, "application", "", "{}");
        base.write(number, "review", "", "{\"decision\":\"REFUSE\"}");
        assertThat(missing()).containsExactly("不予受理告知的送达记录", "《不予受理告知书》");

        // when the notice is made and delivered
        papers.add("REFUSAL");
        base.write(number, "refusalNotice", "", "{}");

        // then that is all
        assertThat(missing()).isEmpty();
    }

    @Test
    @Rule("R-ARC-05")
    void aWithdrawalNeedsOnlyWhatTheFirmAskedFor() {
        on(Databases.h2());
        base.write(number, "application", "", "{}");
        assertThat(missing()).isNotEmpty();
        base.write(number, "amendment", "", "{\"kind\":\"CHANGE\"}");
        assertThat(missing()).isNotEmpty();
        base.write(number, "amendment", "", "{\"kind\":\"WITHDRAW\"}");
        assertThat(missing()).isEmpty();
    }

    private void complete() throws IOException {
        on(Databases.h2());
        write(jointVisit());
        papers.add("APPLICATION", "COMMITMENT", "OPINION", "EVALUATION");
        attach(Kind.SIGNATURE, 900);
    }

    /** The documents of a complete visit, in the order of writing; after a hyphen the part. */
    private static Map<String, String> jointVisit() {
        var documents = new LinkedHashMap<String, String>();
        documents.put("application", "{\"basis\":null}");
        documents.put("review", "{\"decision\":\"ACCEPT\"}");
        documents.put("dispatch", "{\"method\":\"ONSITE\",\"partners\":[\"tax\",\"fire\"]}");
        documents.put("commitment", "{}");
        documents.put("confirmation", "{}");
        documents.put("arrival", "{\"way\":\"MANUAL\",\"reason\":\"现场无信号，无法扫码\"}");
        documents.put("contribution-tax", "{\"findings\":[{\"outcome\":\"REMIND\"}]}");
        documents.put("contribution-fire", "{}");
        documents.put("opinion", "{\"absence\":null,\"followUp\":false,\"findings\":[{\"outcome\":\"RECTIFY\"}]}");
        documents.put("evaluation", "{\"source\":\"PORTAL\",\"attitude\":1,\"result\":3}");
        documents.put("revisit", "{}");
        return documents;
    }

    private void write(Map<String, String> documents) {
        documents.forEach((name, content) -> {
            String[] parts = name.split("-");
            base.write(number, parts[0], parts.length > 1 ? parts[1] : "", content);
        });
    }

    private void attach(Kind kind, int length) throws IOException {
        base.get(Attachments.class).add(number, kind, "签字.jpg", new ByteArrayResource(Files.jpeg(length)), "li");
    }

    private List<String> missing() {
        return base.get(Completeness.class).missing(number);
    }

    @Configuration
    @ComponentScan({"org.qifu.organisation", "org.qifu.attachment"})
    static class Ground {}
}
