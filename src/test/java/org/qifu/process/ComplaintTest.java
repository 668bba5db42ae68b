package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qifu.process.Forms.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.RequestRefused;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** 投诉登记: a complaint about a case is verified apart from it, while it runs and after it has ended. */
class ComplaintTest extends FlowTest {

    @Autowired
    private CaseWorkflow workflow;

    @Test
    @Rule({"R-DSP-20", "R-FBK-05"})
    void aComplaintAboutARunningAppealIsLinkedToItAndHandledApart() {
        // given an appeal in the agency's hands
        String number = accepted("COMPLEX", "POINT");

        // when its firm complains; then the appeal stays where it is, and its verification hangs on it
        complain(Forms.complaint(number, "经办人态度恶劣"));
        assertThat(standsAt(number)).containsExactly("handleByAgency", "verifyComplaint");
        String appeal = instance(number, "appeal");
        assertThat(runtime.createProcessInstanceQuery()
                        .superProcessInstanceId(appeal)
                        .processDefinitionKey("rectification")
                        .count())
                .isEqualTo(1);
        // and 诉求服务 of the station may take it as well
        assertThat(groups(task(number, "verifyComplaint"))).containsExactly("anwen-appeals", "complaints");
        assertThat(documents.latest(number, "complaint", "").orElseThrow().actor())
                .isEqualTo("anwen-reception");

        // when both come to their end; then neither has waited for the other
        settle(number);
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(number);
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(ended(number)).isTrue();
    }

    @Test
    @Rule({"R-FBK-05", "R-FBK-06"})
    void aComplaintAboutAnArchivedCaseIsVerifiedByItself() {
        // given an archived appeal
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(number);
        assertThat(ended(number)).isTrue();

        // when the firm complains at the portal; then it is verified, with the documents of the case to look at
        workflow.complain(spin(Forms.complaint(number, "事后又来收费")).toString());
        assertThat(standsAt(number)).containsExactly("verifyComplaint");
        assertThat(tasks.getVariable(task(number, "verifyComplaint").getId(), "answer"))
                .isNotNull();
        settle(number);

        // then the case is archived as before, and its timeline tells of the complaint
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(events(number, Kind.COMPLAINED).get(0).reason()).isEqualTo("投诉：事后又来收费");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @Rule({"R-SVC-20", "R-SVC-05"})
    @ValueSource(strings = {"DISGUISED_INSPECTION", "DISTURBED", "BURDENED", "UNIFORM"})
    void whatOfficialsMustNotDoOpensAVerification(String kind) {
        // given a case; when an inspection in disguise, or another of these, is reported; then it is to be verified
        String number = accepted("COMPLEX", "POINT");
        complain(with(Forms.complaint(number, "以走访为名查看台账"), "kind", kind));
        assertThat(standsAt(number)).contains("verifyComplaint");
        assertThat(String.valueOf(
                        tasks.getVariable(task(number, "verifyComplaint").getId(), "complaint")))
                .contains(kind);
    }

    @Test
    @Rule({"R-FBK-05", "R-TIM-14"})
    void twoComplaintsAreTwoVerifications() {
        // given an appeal; when its firm complains about two things, the second a day later
        String number = accepted("COMPLAINT", "POINT");
        complain(Forms.complaint(number, "经办人态度恶劣"));
        at("2024-03-19T10:00");
        complain(Forms.complaint(number, "要求重复提交材料"));

        // then both are verified, each with its own text and its own breach
        assertThat(open(number, "verifyComplaint")).hasSize(2);
        moveTo("2024-03-25T09:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("CV", "CV2");
        assertThat(open(number, "verifyComplaint").stream()
                        .map(task ->
                                tasks.getVariable(task.getId(), "complaint").toString()))
                .anyMatch(text -> text.contains("态度恶劣"))
                .anyMatch(text -> text.contains("重复提交"));
    }

    @Test
    @Rule("R-FBK-05")
    void theSameComplaintIsNotTakenTwice() {
        // given a complaint that is being verified; when it is handed in again; then it is refused in words
        String number = accepted("COMPLEX", "POINT");
        complain(Forms.complaint(number, "经办人态度恶劣"));
        assertThatThrownBy(() -> complain(Forms.complaint(number, "经办人态度恶劣")))
                .hasMessageContaining("该办件的同一投诉正在核实整改，请勿重复登记");
        assertThat(open(number, "verifyComplaint")).hasSize(1);
        assertThat(events(number, Kind.COMPLAINED)).hasSize(1);

        // when it is settled and happens again; then it is a new complaint
        settle(number);
        complain(Forms.complaint(number, "经办人态度恶劣"));
        assertThat(open(number, "verifyComplaint")).hasSize(1);
    }

    @ParameterizedTest
    @Rule("R-FBK-05")
    @ValueSource(booleans = {true, false})
    void ofTwoClicksOneIsTaken(boolean archived) throws Exception {
        // given a case, running or archived; when its complaint is handed in twice in the same moment
        String number = accepted("COMPLEX", "POINT");
        if (archived) {
            complete(number, "handleByAgency", "anwen-agency", Forms.solved());
            toArchive(number);
        }
        Callable<Throwable> click = () -> catchThrowable(() -> complain(Forms.complaint(number, "经办人态度恶劣")));
        var people = Executors.newFixedThreadPool(2);
        var beaten = new ArrayList<Throwable>();
        try {
            for (Future<Throwable> end : people.invokeAll(List.of(click, click), 60, TimeUnit.SECONDS)) {
                beaten.add(end.get());
            }
        } finally {
            people.shutdownNow();
        }

        // then one is taken and the other refused
        assertThat(beaten).filteredOn(Objects::nonNull).hasSize(1);
        assertThat(open(number, "verifyComplaint")).hasSize(1);
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("complaint")))
                .hasSize(1);
    }

    @Test
    @Rule("R-FBK-05")
    void aCaseThatDoesNotExistIsSaid() {
        // given no case of this number; when somebody complains about it; then the number is to be checked
        String complaint = spin(Forms.complaint("SQ-1999-00001", "态度恶劣")).toString();
        assertThatThrownBy(() -> workflow.complain(complaint))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("「办件编号」没有这个编号的办件，请核对后重新填写");
        assertThatThrownBy(() -> workflow.complain("{"))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("JSON");
    }

    private void complain(Map<String, Object> complaint) {
        as(
                "anwen-reception",
                () -> runtime.startProcessInstanceByKey("complaint", Map.of("complaint", spin(complaint))));
    }

    private void settle(String number) {
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));
    }

    private String instance(String number, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }
}
