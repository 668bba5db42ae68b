package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.enterprise.Register.INSPECTION;
import static org.qifu.enterprise.Registry.FIRM;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.intake.Eligibility.Hit;
import org.qifu.intake.EligibilitySettings.Scope;

/** 即将或正在实施行政检查 keeps visits away, in its window and for its matters, and gives nothing away. */
@Rule("R-ELI-06")
class InspectionWindowTest {

    @ParameterizedTest
    @CsvSource({
        // planned only
        "'', '', '', 2026-05-07T10:00, ''",
        // previewed: from this minute on
        "2026-05-06 09:00, '', '', 2026-05-06T08:59, ''",
        "2026-05-06 09:00, '', '', 2026-05-06T09:00, G3",
        // previewed and started: the preview counts
        "2026-05-06 09:00, 2026-05-07 08:00, '', 2026-05-06T09:00, G3",
        // started without a preview
        "'', 2026-05-07 08:00, '', 2026-05-07T07:59, ''",
        "'', 2026-05-07 08:00, '', 2026-05-07T08:00, G3",
        // until the result is entered
        "2026-05-06 09:00, 2026-05-07 08:00, 2026-05-07 09:00, 2026-05-07T08:59, G3",
        "2026-05-06 09:00, 2026-05-07 08:00, 2026-05-07 09:00, 2026-05-07T09:00, ''",
        // cancelled after its preview
        "2026-05-06 09:00, '', 2026-05-07 09:00, 2026-05-07T09:00, ''"
    })
    void theWindowRunsFromPreviewOrStartToTheResult(
            String previewed, String started, String result, String at, String ground) {
        // given an inspection with these steps behind it
        var gate = Gate.local().with(INSPECTION, inspection("合规经营指导", previewed, started, result));

        // when a visit on its matter is asked for; then it is kept away inside the window only
        assertThat(gate.at(at).grounds(gate.firm())).isEqualTo(ground);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void adviceWithoutAVisitStaysOpen(DataSource database) {
        // given a running inspection on the matter asked about
        var gate = Gate.on(database).with(INSPECTION, inspection("合规经营指导", "", "2026-05-07 08:00", ""));

        // when advice is asked for without a visit, and with one; then only the visit is kept away
        assertThat(gate.check(gate.firm(), false).eligible()).isTrue();
        assertThat(gate.check(gate.firm(), true).eligible()).isFalse();
    }

    @Test
    void theEvidenceOfAnUnannouncedInspectionIsGuarded() {
        // given one inspection that was previewed, and one that simply began
        var gate = Gate.local()
                .with(INSPECTION, inspection("合规经营指导", "2026-05-06 09:00", "", ""))
                .with(
                        INSPECTION,
                        "creditCode",
                        FIRM,
                        "name",
                        "青山菌业",
                        "body",
                        "县消防救援大队",
                        "task",
                        "JC-2",
                        "matters",
                        "扩建",
                        "startedAt",
                        "2026-05-07 08:00");

        // then the officials read both with body and dates, and the second is not for the firm
        assertThat(gate.hits(gate.firm()))
                .containsExactly(
                        new Hit(Ground.G3, "县市场监管局行政检查（JC-1），2026-05-06 09:00预告，结果尚未录入", false),
                        new Hit(Ground.G3, "县消防救援大队行政检查（JC-2），2026-05-07 08:00开始，结果尚未录入", true));
    }

    @ParameterizedTest
    @CsvSource({
        // by matter: a service type or words of the request
        "MATTER, 合规经营指导, '', G3",
        "MATTER, 扩建、环保, '', G3",
        "MATTER, 消防, '', ''",
        "MATTER, 消防, 市场监管, ''",
        // by body: the inspecting one does not visit, another one may; who goes is open at first
        "BODY, 消防, 市场监管, G3",
        "BODY, 消防, 应急管理, ''",
        "BODY, 消防, '', G3",
        // by enterprise: nobody visits
        "ENTERPRISE, 消防, 应急管理, G3"
    })
    void theScopeIsTheCountysChoice(Scope scope, String matters, String body, String ground) {
        // given an announced inspection and the scope that the county has set
        var gate = Gate.local()
                .with(INSPECTION, inspection(matters, "2026-05-06 09:00", "", ""))
                .scope(scope);

        // when this department would visit; then it is kept away as the scope says
        String[] bodies = body.isEmpty() ? new String[0] : new String[] {body};
        assertThat(gate.check(gate.firm(), true, bodies).hits())
                .extracting(hit -> hit.ground().name())
                .isEqualTo(ground.isEmpty() ? List.of() : List.of(ground));
    }

    private static String[] inspection(String matters, String previewed, String started, String result) {
        return new String[] {
            "creditCode",
            FIRM,
            "name",
            "青山菌业",
            "body",
            "县市场监管局",
            "task",
            "JC-1",
            "matters",
            matters,
            "previewedAt",
            previewed,
            "startedAt",
            started,
            "resultAt",
            result
        };
    }
}
