package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registers;
import org.springframework.beans.factory.annotation.Autowired;

/** An inspection begins between acceptance and visit: coordination decides, and nobody else learns of it. */
class GuidanceVisitCheckTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";
    private static final String FIRM = "91330727MA2E000039";
    private static final String[] EVIDENCE = {"县消防救援大队", "行政检查（", "hits", "guarded"};

    private static int serial;

    @Autowired
    private Registers registers;

    @Autowired
    private Papers papers;

    private String number = "";

    @BeforeEach
    void anInspectionBeginsAfterAcceptance() {
        // A firm of its own for each test: what is in a register stays there.
        number = book(with(GuidanceForms.booking(), "creditCode", FIRM));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        registers.add(
                Register.INSPECTION,
                Map.of(
                        "creditCode", FIRM,
                        "name", "检查示例企业",
                        "body", "县消防救援大队",
                        "task", "JC-2024-9" + serial++,
                        "matters", "风险隐患排查",
                        "startedAt", "2024-03-18 09:30"),
                "clerk",
                null);
        promise(number, "ONSITE", AT);
    }

    @Test
    @Rule("R-ELI-03")
    void theVisitWaitsAndMayGoOn() {
        // given the hit; then coordination reads the evidence, and the visit waits
        assertThat(standsAt(number)).containsExactly("decideVisit");
        assertThat(groups(task(number, "decideVisit"))).containsExactly("coordination");
        assertThat(visibleAt(number, "decideVisit")).contains("县消防救援大队行政检查（JC-2024-9");
        assertThat(events(number, Kind.CHECKED))
                .extracting(event -> event.reason())
                .containsExactly("未发现禁止性情形", "G3");

        // when it decides to go all the same; then the lead sees nothing of it, up to the opinion
        complete(number, "decideVisit", "coordination", decision("VISIT"));
        assertThat(visibleAt(number, "confirm")).doesNotContain(EVIDENCE);
        enter(number, AT);
        assertThat(visibleAt(number, "serve")).doesNotContain(EVIDENCE);
    }

    @Test
    @Rule({"R-ELI-03", "R-SVC-03"})
    void theVisitBecomesAdvice() {
        // given the hit; when it becomes advice; then it is dispatched again, and not as a visit
        complete(number, "decideVisit", "coordination", decision("ADVICE"));
        assertThat(standsAt(number)).containsExactly("dispatch");
        assertThat(refusal(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", AT)))
                .contains("改为不上门指导");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", AT));
        assertThat(standsAt(number)).containsExactly("serve");
        assertThat(visibleAt(number, "serve")).doesNotContain(EVIDENCE);

        // when it was given; then it is archived like any other
        serve(number, GuidanceForms.opinionByPhone("2024-03-18"));
        rate(number, GuidanceForms.rating(1, "PHONE", "2024-03-18"));
        toEnd(number);
        assertThat(over(number)).isTrue();
    }

    @Test
    @Rule({"R-ELI-03", "R-ELI-10", "R-ELI-11"})
    void theServiceStopsAndTheFirmIsTold() {
        // given the hit; when the service is stopped; then only with a way on
        assertThat(refusal(number, "decideVisit", "coordination", decision("STOP")))
                .contains("请填写指引");
        complete(number, "decideVisit", "coordination", with(decision("STOP"), "referral", "县企业综合服务中心"));

        // then the window that took the booking tells it, without knowing why, and there is a paper
        assertThat(groups(task(number, "notifyRefusal"))).containsExactly("anwen-reception");
        assertThat(visibleAt(number, "notifyRefusal")).doesNotContain(EVIDENCE);
        assertThat(timers(number)).doesNotContainKeys("limitWarning", "limitExpiry");
        complete(
                number,
                "notifyRefusal",
                "anwen-reception",
                fields("form", "ELECTRONIC", "deliveredOn", "2024-03-18", "deliveredTo", "王建国"));
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("REFUSED");
        assertThat(papers.of(number).stream().filter(it -> it.kind() == PaperKind.REFUSAL))
                .hasSize(1);
    }

    private static Map<String, Object> decision(String decision) {
        return fields("decision", decision, "reason", "近期不便上门");
    }
}
