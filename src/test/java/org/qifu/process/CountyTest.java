package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Filing to the county's 难事办理窗口, and what it does with a case. */
class CountyTest extends FlowTest {

    private static final Map<String, Object> TAKEN = Forms.fields("handler", "周立", "contactNote", "已与站点对接");

    @Autowired
    private RepositoryService repository;

    @Test
    @Rule({"R-ESC-05", "R-ESC-06", "R-ESC-10", "R-ARC-04", "R-ESC-13"})
    void theLastResortHasFourSteps() {
        // given a complaint on points; when 诉求 files it without a reason; then it is held to give one
        String number = accepted("COMPLAINT", "POINT");
        at("2024-03-20T10:00");
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", Forms.outcome("FILED")))
                .contains("申报理由");

        // when it is filed with its reason; then 受理 is the county's, five days from the filing
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        assertThat(standsAt(number)).containsExactly("acceptByCounty");
        assertThat(groups(task(number, "acceptByCounty"))).containsExactly("county-hard-cases");
        assertThat(events(number, Kind.FILED).get(0).reason()).isEqualTo("需县级协调用地指标");
        CaseEvent move = lastMove(number);
        assertThat(List.of(move.fromStage(), move.toStage(), move.reason()))
                .containsExactly(Stage.APPEALS, Stage.COUNTY, "需县级协调用地指标");

        // then 办理, 反馈 through the station's reception, and 归档, in this order
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        assertThat(standsAt(number)).containsExactly("handleByCounty");
        assertThat(due(number, "handleByCounty")).isEqualTo(endOf("2024-03-27"));
        complete(number, "handleByCounty", "county-hard-cases", Forms.solved());
        assertThat(standsAt(number)).containsExactly("answer");
        assertThat(groups(task(number, "answer"))).containsExactly("anwen-reception");
        toArchive(number);
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(file(number).solvedBy()).isEqualTo(Stage.COUNTY);
    }

    @Test
    @Rule({"R-ESC-05", "R-LST-04"})
    void chainsMayBeFiledAndOverrideIsNotForThem() {
        // given a complaint on a chain; when it is filed by override; then that is refused, plainly it is filed
        String number = accepted("COMPLAINT", "CHAIN");
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", with(Forms.filed(), "override", true)))
                .contains("站点负责人决定提级申报");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        assertThat(standsAt(number)).containsExactly("acceptByCounty");
    }

    @Test
    @Rule({"R-ESC-04", "R-LST-04"})
    void blocksStayUnlessTheHeadOfTheStationDecides() {
        // given a complaint of a block, offered to 诉求 and to the head's office
        String number = accepted("COMPLAINT", "BLOCK");
        assertThat(groups(task(number, "handleByAppeals"))).containsExactly("anwen-appeals", "anwen-office");

        // when 诉求 files it, plainly or by override; then it is refused; so is the head without a word
        var head = with(Forms.filed(), "override", true);
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", Forms.filed()))
                .contains("块上");
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", head)).contains("站点负责人");
        assertThat(refusal(number, "handleByAppeals", "lengshui-office", head)).isNotEmpty();
        assertThat(refusal(
                        number, "handleByAppeals", "anwen-office", Forms.fields("outcome", "FILED", "override", true)))
                .contains("申报理由");
        assertThat(standsAt(number)).containsExactly("handleByAppeals");

        // when the head decides with a reason (C-27); then it is filed, and the record says by whom
        complete(number, "handleByAppeals", "anwen-office", head);
        assertThat(standsAt(number)).containsExactly("acceptByCounty");
        assertThat(events(number, Kind.FILED).get(0).reason()).startsWith("站点负责人决定提级申报：");
        assertThat(events(number, Kind.FILED).get(0).actor()).isEqualTo("anwen-office");
    }

    @Test
    @Rule("R-ESC-07")
    void agencyHasNoWayToTheCounty() {
        // given a case at agency; when it files by itself; then the outcome is refused
        String number = accepted("COMPLEX", "POINT");
        assertThat(refusal(number, "handleByAgency", "anwen-agency", Forms.filed()))
                .contains("办理情况");
        assertThat(standsAt(number)).containsExactly("handleByAgency");

        // and the model has one way to the county: from 诉求's result
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("appeal")
                .latestVersion()
                .singleResult()
                .getId();
        FlowNode filing = repository.getBpmnModelInstance(definition).getModelElementById("fileToCounty");
        assertThat(filing.getIncoming().stream().map(SequenceFlow::getSource).map(FlowNode::getId))
                .containsExactly("appealsResult");
        FlowNode county = repository.getBpmnModelInstance(definition).getModelElementById("countyService");
        assertThat(county.getIncoming().stream().map(SequenceFlow::getSource)).containsExactly(filing);
    }

    @Test
    @Rule({"R-TIM-13", "R-TIM-05", "R-TIM-14"})
    void bothClocksRunAtTheCounty() {
        // given a complaint of Monday the 18th, filed on Wednesday
        String number = filed();

        // when five days from acceptance are over; then the first clock is breached (C-07), the county's is not
        moveTo("2024-03-26T00:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");

        // when five days from the filing are over; then so is the county's, and the case is the county's still
        moveTo("2024-03-28T00:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5", "C5");
        assertThat(nodes(number, Kind.WARNED)).contains("C5");
        assertThat(standsAt(number)).containsExactly("acceptByCounty", "supervise", "supervise");
        assertThat(open(number, "supervise"))
                .allSatisfy(task -> assertThat(groups(task)).containsExactly("supervisors"));
    }

    @Test
    @Rule({"R-TIM-13", "R-TIM-05"})
    void onlyTheAnswerStopsTheFirstClock() {
        // given a filed case that the county solves on Friday; when it is not answered by Monday
        String number = filed();
        at("2024-03-22T10:00");
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        complete(number, "handleByCounty", "county-hard-cases", Forms.solved());
        assertThat(due(number, "answer")).isEqualTo(endOf("2024-03-25"));
        moveTo("2024-03-29T00:00");

        // then the five days from acceptance are breached, once
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");
    }

    @Test
    @Rule({"R-DSP-24", "R-ESC-10"})
    void theCountyMayConfer() {
        // given a case at the county
        String number = filed();
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        Map<String, java.time.Instant> before = timers(number);
        complete(number, "handleByCounty", "county-hard-cases", Forms.outcome("CONFER"));

        // when the consultation leaves its result out; then it is refused; complete, it goes back, and no clock moved
        assertThat(refusal(number, "conferAtCounty", "county-hard-cases", Forms.fields("participants", "规划局")))
                .contains("会商意见", "责任人");
        complete(number, "conferAtCounty", "county-hard-cases", Forms.conference("2024-03-26"));
        assertThat(standsAt(number)).containsExactly("handleByCounty");
        assertThat(timers(number)).isEqualTo(before);
    }

    @Test
    @Rule("R-ESC-14")
    void whatTheProvinceMustSolveIsMarkedWithItsDepartment() {
        // given a case at the county; when it is marked without the department in charge; then it is refused
        String number = filed();
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        assertThat(refusal(number, "handleByCounty", "county-hard-cases", with(Forms.solved(), "provincial", true)))
                .contains("省级层面责任部门");
        assertThat(file(number).provincial()).isFalse();

        // when it names it; then the case is on the province's list
        complete(
                number,
                "handleByCounty",
                "county-hard-cases",
                with(Forms.solved(), "provincial", true, "provincialNote", "省自然资源厅"));
        assertThat(file(number).provincial()).isTrue();
    }

    @Test
    @Rule({"R-TIM-13", "R-TIM-04"})
    void theCountysPlanIsTheCountysToCarryOut() {
        // given a case at the county; when it gives a plan on the 22nd
        String number = filed();
        complete(number, "acceptByCounty", "county-hard-cases", TAKEN);
        at("2024-03-22T10:00");
        complete(number, "handleByCounty", "county-hard-cases", Forms.plan("2024-04-30"));

        // then the county carries it out within thirty days of the plan
        assertThat(groups(task(number, "carryOutPlan"))).containsExactly("county-hard-cases");
        assertThat(due(number, "carryOutPlan")).isEqualTo(endOf("2024-05-08"));
        complete(number, "carryOutPlan", "county-hard-cases", Forms.fields("result", "已完成"));
        assertThat(standsAt(number)).containsExactly("answer");
    }

    /** Accepted on Monday the 18th, filed on Wednesday the 20th. */
    private String filed() {
        String number = accepted("COMPLAINT", "POINT");
        at("2024-03-20T10:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        return number;
    }
}
