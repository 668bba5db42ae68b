package org.qifu.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.NewCase;
import org.qifu.casefile.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What the rules see of a case is what the ledger holds. */
@SpringBootTest
@ActiveProfiles("test")
class FactsOfCaseTest {

    private static final Instant REGISTERED = Instant.parse("2024-03-18T02:00:00Z");

    @Autowired
    private CaseFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private DocumentBinder binder;

    private CaseFile file;

    @BeforeEach
    void aGuidance() {
        var applicant = new Applicant("双溪工艺品厂", "SELF_EMPLOYED", "91350100M000100Y43", "安文", "张三", "13857900001");
        file = files.open(new NewCase(
                CaseKind.GUIDANCE, applicant, "anwen", "ZLB", "消防要求", false, "anwen-reception", REGISTERED));
        file.serviceCode("7KQ2M9");
    }

    private CaseFacts facts() {
        return new FactsOfCase(file, timeline, documents, binder, "fire");
    }

    @Test
    void tellWhatTheCaseIs() {
        assertThat(facts().kind()).isEqualTo(CaseKind.GUIDANCE);
        assertThat(facts().number()).startsWith("ZD-2024-");
        assertThat(facts().registeredAt()).isEqualTo(REGISTERED);
        assertThat(facts().part()).isEqualTo("fire");
        assertThat(facts().serviceCode()).isEqualTo("7KQ2M9");
    }

    @Test
    void tellWhatOtherStepsWrote() {
        // given: a document in two versions
        assertThat(facts().document("dispatch")).isEmpty();
        assertThat(facts().versions("dispatch")).isZero();
        documents.store(file, "dispatch", "", "dispatch", "chen", "{\"lead\":\"amr\"}");
        documents.store(file, "dispatch", "", "dispatch", "chen", "{\"lead\":\"fire\"}");

        // then: the newer one is seen, when it was written, and that there were two
        assertThat(facts().document("dispatch").orElseThrow().path("lead").asText())
                .isEqualTo("fire");
        assertThat(facts().writtenAt("dispatch")).isPresent();
        assertThat(facts().versions("dispatch")).isEqualTo(2);

        // when: the case is opened once more; then: the new round has none yet, the case still had two
        file.reopen(REGISTERED);
        assertThat(facts().document("dispatch")).isEmpty();
        assertThat(facts().writtenAt("dispatch")).isEmpty();
        assertThat(facts().versions("dispatch")).isEqualTo(2);
    }

    @Test
    void tellWhoDidAStepLast() {
        // given: a step done twice; then: the last counts
        timeline.task(file, Kind.COMPLETED, "chen", "review", null);
        timeline.task(file, Kind.COMPLETED, "lin", "review", null);
        assertThat(facts().completedBy("review")).contains("lin");
        assertThat(facts().completedBy("serve")).isEmpty();
    }
}
