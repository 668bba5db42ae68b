package org.qifu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Databases;
import org.qifu.Rule;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;

/** What a refused firm reads, by what was written about it. */
class RefusalWordsTest {

    private static final String REVIEW =
            "{\"decision\": \"REFUSE\", \"grounds\": [%s], \"reason\": \"近期不适合\", \"referral\": null}";

    private final RefusalWords words = new RefusalWords(new ObjectMapper().findAndRegisterModules());

    @Test
    @Rule({"R-ELI-10", "R-ELI-11"})
    void anUnannouncedInspectionIsToldAsTheSixthGround() {
        // given a ground that only a guarded entry speaks for; then it reads as the sixth, without the evidence
        String read = of(CaseKind.GUIDANCE, "review", REVIEW.formatted("\"G3\", \"G2\""), hit(true));
        assertThat(read).isEqualTo("不予受理情形：不适用“预约式”涉企指导服务的其他情形；被列入严重违法失信名单的\n理由：近期不适合");

        // given an announced one; then it reads as what it is
        assertThat(of(CaseKind.GUIDANCE, "review", REVIEW.formatted("\"G3\""), hit(false)))
                .startsWith("不予受理情形：即将或正在实施行政检查的\n");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ENTERPRISE, 非企业生产经营事项",
        "NOT_LOCAL, 不属本县办理",
        "DUPLICATE, 同一事项正在办理",
        "LEGAL_CHANNEL, 应通过诉讼、仲裁、复议等法定途径"
    })
    @Rule("R-INT-02")
    void anAppealsGroundReadsAsOnTheForm(String ground, String label) {
        String acceptance =
                "{\"refusalGround\": \"%s\", \"reason\": \"已说明\", \"referral\": \"请到窗口\"}".formatted(ground);
        assertThat(of(CaseKind.APPEAL, "acceptance", acceptance, "{}"))
                .isEqualTo("不予受理情形：" + label + "\n理由：已说明\n办理指引：请到窗口");
    }

    private String of(CaseKind kind, String name, String content, String eligibility) {
        try (var base = new CaseBase(Databases.h2())) {
            String number = base.open(kind);
            base.write(number, "eligibility", "", eligibility);
            base.write(number, name, "", content);
            var file = base.get(CaseFiles.class).find(number).orElseThrow();
            var written = Written.inRound(base.get(Documents.class).of(number), 1);
            return words.of(new CaseHistory(file, List.of(), written, Instant.EPOCH));
        }
    }

    private static String hit(boolean guarded) {
        return """
                {"hits": [{"ground": "G3", "evidence": "县消防救援大队行政检查", "guarded": %s}],
                 "eligible": false, "checkedAt": "2024-03-18T10:00:00"}
                """.formatted(guarded);
    }
}
