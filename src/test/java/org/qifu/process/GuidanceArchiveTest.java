package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The papers of a case, and its archive that takes nothing incomplete and lets nothing be changed. */
class GuidanceArchiveTest extends GuidanceTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Papers papers;

    @Test
    @Rule({"R-ARC-01", "R-ARC-05", "R-ARC-06"})
    void theArchiveNamesWhatIsMissingAndKeepsWhatItHas() {
        // given a visit made and rated, without its signature
        String number = promisedVisit("2024-03-20T09:00");
        enter(number, "2024-03-20T09:00");
        serve(number, GuidanceForms.opinion("2024-03-20"));
        rate(number, GuidanceForms.rating(1, "WINDOW", "2024-03-20"));
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(true, today()));

        // when coordination archives it before papers and signature are there; then each is named
        assertThat(groups(task(number, "archive"))).containsExactly("coordination");
        assertThat(refusal(number, "archive", "coordination", GuidanceForms.archiving()))
                .isEqualTo("材料不全，不能归档。缺少：服务对象签字（请在附件中上传签字或签字页扫描件）、《服务满意度评价表》（附件3）。");
        sign(number);
        archive(number);
        assertThat(over(number)).isTrue();

        // when somebody would still change it; then nobody can
        assertThatThrownBy(() -> attach(number, Arrays.copyOf(DOT, DOT.length + 1)))
                .hasMessage("办件已归档，不能再添加附件。");
        assertThat(refusedAmendment(GuidanceForms.amendment(number, "WITHDRAW")))
                .contains("不能再撤回或者变更");
        assertThat(file(number).outcome()).isEqualTo("SERVED");
        assertThat(events(number, Kind.ARCHIVED)).hasSize(1);
    }

    @Test
    @Rule("R-ARC-05")
    void aPaperThatFailsIsAnIncidentAndHoldsNothingUp() {
        // given a booking taken on while the papers cannot be kept
        String number = taken("GENERAL");
        String job = job(number, "makeApplicationForm").getId();
        jdbc.execute("alter table case_paper rename to case_paper_away");
        try {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> management.executeJob(job)).isNotNull();
            }

            // then operators find an incident under the number of the case, and the case goes on
            assertThat(runtime.createIncidentQuery().list())
                    .singleElement()
                    .satisfies(incident -> assertThat(runtime.createProcessInstanceQuery()
                                    .processInstanceId(incident.getProcessInstanceId())
                                    .singleResult()
                                    .getBusinessKey())
                            .isEqualTo(number));
            complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
            assertThat(standsAt(number)).containsExactly("serve");
        } finally {
            jdbc.execute("alter table case_paper_away rename to case_paper");
        }

        // when it is tried again; then there is one paper
        management.setJobRetries(job, 1);
        runDueJobs();
        papers.make(number, PaperKind.APPLICATION);
        assertThat(papers.of(number)).singleElement().matches(it -> it.version() == 1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }
}
