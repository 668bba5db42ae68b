package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseCopies;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.process.staff.CaseAccess;
import org.springframework.beans.factory.annotation.Autowired;

/** A task goes to other hands, and nothing else changes. */
class WorkActionsTest extends ActionTest {

    private static final String AGENCY = "anwen-agency";

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseCopies copies;

    @Autowired
    private FormService forms;

    @Test
    @Rule({"R-ESC-13", "R-DSP-25"})
    void aTaskIsHandedToAColleague() {
        // given a claimed task; when its holder hands it on without a reason; then nothing happens
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        var due = task.getDueDate();
        var before = everything(number);
        String colleague = "PERSON:" + second(AGENCY);
        assertThat(take(task, first(AGENCY), AGENCY, "TRANSFER", colleague, null))
                .contains("请填写“转办”的原因");
        assertThat(everything(number)).isEqualTo(before);

        // when with a reason; then the other has it, as due and with the timers as before, and both are on record
        var timers = timers(number);
        assertThat(take(task, first(AGENCY), AGENCY, "TRANSFER", colleague, "出差"))
                .isNull();
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo(second(AGENCY));
        assertThat(task(number, "handleByAgency").getDueDate()).isEqualTo(due);
        assertThat(timers(number)).isEqualTo(timers);
        assertThat(last(number, Kind.TRANSFERRED).reason()).isEqualTo("“代办服务”由anwen-agency甲转给anwen-agency乙：出差");
        assertThat(last(number, Kind.TRANSFERRED).actor()).isEqualTo(first(AGENCY));

        // when the first tries again from the old page; then he is told, and the second keeps it
        assertThat(take(task, first(AGENCY), AGENCY, "TRANSFER", colleague, "出差"))
                .contains("您不能对此执行“转办”");
        completeAs(task(number, "handleByAgency"), second(AGENCY), AGENCY, Forms.solved());
        assertThat(standsAt(number)).containsExactly("answer");
    }

    @Test
    @Rule("R-ESC-13")
    void onlyMembersOfTheGroupReceive() {
        // given a task of 代办; then neither another board's clerk nor an unknown name can have it
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        var before = everything(number);
        for (String stranger : List.of("PERSON:" + first("anwen-reception"), "PERSON:nobody", "UNIT:land", "")) {
            assertThat(take(task, first(AGENCY), AGENCY, "TRANSFER", stranger, "出差"))
                    .as(stranger)
                    .contains("不能转办给所选的人员或者单位");
        }
        // and who has nothing to do with it is offered nothing and can do nothing
        assertThat(offered(task, first("dept-land"), "dept-land")).isEmpty();
        assertThat(take(task, first("dept-land"), "dept-land", "TRANSFER", "PERSON:" + second(AGENCY), "出差"))
                .contains("您不能对此执行");
        assertThat(everything(number)).isEqualTo(before);

        // and the plain way of the engine stays closed
        Throwable refused = catchThrowable(() -> as(first(AGENCY), AGENCY, () -> {
            tasks.setAssignee(task.getId(), second(AGENCY));
            return null;
        }));
        assertThat(refused).hasMessageContaining("只能为自己认领任务");
    }

    @Test
    @Rule({"R-ESC-02", "R-ESC-13"})
    void aDepartmentThatIsAskedHandsOnToAnother() {
        // given a request for help at 自然资源; when it hands it to 消防
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", AGENCY, Forms.assistance("land"));
        Task task = task(number, "assist");
        var due = task.getDueDate();
        assertThat(take(task, first("dept-land"), "dept-land", "TRANSFER", "UNIT:fire", "属消防职责"))
                .isNull();

        // then it is 消防's alone, as due as before, and its answer is 消防's part
        assertThat(groups(task(number, "assist"))).containsExactly("dept-fire");
        assertThat(task(number, "assist").getDueDate()).isEqualTo(due);
        assertThat(catchThrowable(() -> as(
                        first("dept-land"),
                        "dept-land",
                        () -> tasks.createTaskQuery().taskId(task.getId()).singleResult())))
                .isNull();
        assertThat(as(
                        first("dept-land"),
                        "dept-land",
                        () -> tasks.createTaskQuery().taskId(task.getId()).count()))
                .isZero();
        complete(number, "assist", "dept-fire", Forms.fields("result", "已核", "solved", true));
        assertThat(documents.latest(number, "assist", "fire")).isPresent();
        assertThat(documents.latest(number, "assist", "land")).isEmpty();
        assertThat(standsAt(number)).containsExactly("handleByAgency");
    }

    @Test
    @Rule("R-ESC-13")
    void aDelegatedTaskComesBackBeforeItIsDone() {
        // given a task delegated to a colleague
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        assertThat(take(task, first(AGENCY), AGENCY, "DELEGATE", "PERSON:" + second(AGENCY), "请先核实现场"))
                .isNull();
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo(second(AGENCY));

        // then neither can complete it, nor can the colleague give it up or hand it on
        assertThat(refusal(number, "handleByAgency", AGENCY, Forms.solved())).contains("请受委派人写明意见后交回");
        assertThat(take(task, second(AGENCY), AGENCY, "TRANSFER", "PERSON:" + first(AGENCY), "不会"))
                .contains("已经委派");
        assertThat(catchThrowable(() -> as(second(AGENCY), AGENCY, () -> {
                    tasks.claim(task.getId(), null);
                    return null;
                })))
                .hasMessageContaining("不能认领或者放弃");

        // when handed back with a note; then the owner has it, and completes
        assertThat(take(task, second(AGENCY), AGENCY, "HAND_BACK", null, "现场已核实，材料齐全"))
                .isNull();
        assertThat(last(number, Kind.HANDED_BACK).reason()).contains("现场已核实");
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo(first(AGENCY));
        assertThat(take(task, first(AGENCY), AGENCY, "HAND_BACK", null, "再看")).contains("没有委派");
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.solved());
        assertThat(standsAt(number)).containsExactly("answer");
    }

    @Test
    void aFormSentToADelegatedTaskWritesNothing() {
        // given a delegated task; when its form is sent as Tasklist sends it, with more in it
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        take(task, first(AGENCY), AGENCY, "DELEGATE", "PERSON:" + second(AGENCY), "请先核实现场");
        Throwable refused = catchThrowable(() -> as(second(AGENCY), AGENCY, () -> {
            forms.submitTaskForm(task.getId(), Map.of("agency", spin(Forms.solved()), "station", "yushan"));
            return null;
        }));

        // then it is refused, and no variable has changed
        assertThat(refused).hasMessageContaining("交回");
        assertThat(variable(number, "handleByAgency", "station")).isEqualTo("anwen");
    }

    @Test
    void aReminderMovesNoLimit() {
        // given a claimed task; when it is to be remembered after its limit or in the past; then not
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        for (String wrong : List.of("2024-03-22", "2024-03-18T09:00", "morgen", "")) {
            assertThat(as(first(AGENCY), AGENCY, () -> desk.take(task.getId(), "POSTPONE", null, null, wrong)))
                    .as(wrong)
                    .contains("提醒时间");
        }
        // when within; then it is noted, and due when it was
        assertThat(as(first(AGENCY), AGENCY, () -> desk.take(task.getId(), "POSTPONE", null, "等材料", "2024-03-20")))
                .isNull();
        Task after = task(number, "handleByAgency");
        assertThat(after.getFollowUpDate().toInstant()).isEqualTo(instant("2024-03-20T09:00"));
        assertThat(after.getDueDate()).isEqualTo(task.getDueDate());
        assertThat(file(number).dueAt()).isEqualTo(endOf("2024-03-21"));
        assertThat(last(number, Kind.POSTPONED).reason()).contains("2024年3月20日09:00");
    }

    @Test
    void aCopyOpensTheCaseToItsReceiverOnly() {
        // given a case that 自然资源 has nothing to do with
        String number = accepted("COMPLEX", "POINT");
        Task task = claimed(number, "handleByAgency", AGENCY);
        assertThat(catchThrowable(() -> as(first("dept-land"), "dept-land", () -> access.require(number))))
                .isNotNull();

        // when it is copied to the department; then its people may see it, others not, and it is among their copies
        assertThat(take(task, first(AGENCY), AGENCY, "COPY", "UNIT:dept-land", "请知悉"))
                .isNull();
        assertThat(as(first("dept-land"), "dept-land", () -> access.require(number))
                        .number())
                .isEqualTo(number);
        assertThat(catchThrowable(() -> as(first("dept-fire"), "dept-fire", () -> access.require(number))))
                .isNotNull();
        assertThat(copies.of(first("dept-land"), List.of("dept-land")))
                .extracting(copy -> copy.caseNumber() + copy.note())
                .containsExactly(number + "请知悉");
        assertThat(take(task, first(AGENCY), AGENCY, "COPY", "UNIT:dept-land", "再次"))
                .contains("不必重复");
        assertThat(events(number, Kind.COPIED)).hasSize(1);

        // when read by one; then that is noted once
        long id = copies.of(number).get(0).id();
        assertThat(copies.read(id, first("dept-fire"), List.of("dept-fire"))).isFalse();
        assertThat(copies.read(id, first("dept-land"), List.of("dept-land"))).isTrue();
        assertThat(copies.of(number).get(0).readAt()).isEqualTo(instant("2024-03-18T10:00"));
    }

    @Test
    @Rule("R-KPI-11")
    void aCaseIsUrgedOnceInFourWorkingHours() {
        // given a case at 代办; when its own clerk urges; then he may not
        String number = accepted("COMPLEX", "POINT");
        assertThat(as(first(AGENCY), AGENCY, () -> desk.urge(number, "请抓紧"))).contains("您不能对此执行“催办”");
        assertThat(as("yushan", "yushan-office", () -> desk.urge(number, "请抓紧")))
                .contains("您不能对此执行“催办”");

        // when the supervisors do; then the office cannot do it again before four hours are over
        assertThat(as("s", "supervisors", () -> desk.urge(number, "企业多次来电"))).isNull();
        at("2024-03-18T13:59");
        assertThat(as("o", "anwen-office", () -> desk.urge(number, "请抓紧"))).contains("4个工作小时内已经催办过");
        at("2024-03-18T14:00");
        assertThat(as("o", "anwen-office", () -> desk.urge(number, null))).contains("请填写“催办”的原因");
        assertThat(as("o", "anwen-office", () -> desk.urge(number, "请抓紧"))).isNull();
        assertThat(events(number, Kind.URGED))
                .extracting(event -> event.reason())
                .containsExactly("企业多次来电", "请抓紧");
    }

    @Test
    @Rule({"R-KPI-11", "R-ORG-04", "R-TIM-14"})
    void aSupervisorOpensASupervisionByHand() {
        // given a case in time; when supervisors demand something; then there is a task beside it, and its limit stays
        String number = accepted("COMPLEX", "POINT");
        var timers = timers(number);
        assertThat(as("s", "supervisors", () -> desk.supervise(number, "请三日内反馈", "anwen-agency")))
                .isNull();
        assertThat(standsAt(number)).containsExactly("handleByAgency", "supervise");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
        assertThat(timers(number)).isEqualTo(timers);
        assertThat(events(number, Kind.BREACHED)).isEmpty();

        // when the same is demanded again; then the open one is enough
        assertThat(as("s", "supervisors", () -> desk.supervise(number, "请三日内反馈", null)))
                .contains("相同要求的督办尚未办结");
        assertThat(as("s", "anwen-reception", () -> desk.supervise(number, "请三日内反馈", null)))
                .contains("您不能");
        complete(number, "supervise", "supervisors", Forms.supervised());
        assertThat(as("s", "supervisors", () -> desk.supervise(number, "请三日内反馈", null)))
                .isNull();
        assertThat(events(number, Kind.SUPERVISED)).hasSize(1);
    }
}
