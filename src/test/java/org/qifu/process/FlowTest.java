package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks cases as the people at their desks would: register, complete a step with its document, look where it stands. */
abstract class FlowTest extends FlowEngine {

    @Autowired
    protected CaseFiles files;

    @Autowired
    protected Timeline timeline;

    @Autowired
    protected Documents documents;

    private final ObjectMapper json = new ObjectMapper();

    /** Registers a case as a receptionist of its station would. */
    protected String register(Map<String, Object> application) {
        return start("appeal", application.get("station") + "-reception", "application", application);
    }

    /** Starts a flow with its first document; its case number. */
    protected String start(String process, String group, String name, Map<String, Object> document) {
        ProcessInstance instance =
                as(group, () -> runtime.startProcessInstanceByKey(process, Map.of(name, spin(document))));
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
    }

    /** A case accepted as this class, at station anwen. */
    protected String accepted(String appealClass, String list) {
        return accepted(Forms.accepted(appealClass, list));
    }

    /** A case accepted with this document, at station anwen. */
    protected String accepted(Map<String, Object> acceptance) {
        String number = register(Forms.application("anwen"));
        complete(number, "accept", "anwen-reception", acceptance);
        return number;
    }

    /** The one open task of this step; fails when there is none or more than one. */
    protected Task task(String number, String step) {
        List<Task> open = open(number, step);
        assertThat(open).as("open tasks %s of %s", step, number).hasSize(1);
        return open.get(0);
    }

    protected List<Task> open(String number, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .list();
    }

    /** Steps at which the case has open tasks. */
    protected List<String> standsAt(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Groups that are offered a task. */
    protected List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .toList();
    }

    protected Instant due(String number, String step) {
        return task(number, step).getDueDate().toInstant();
    }

    /** Completes a step's task with its document, as a user of the same id as the group. */
    protected void complete(String number, String step, String group, Map<String, Object> document) {
        completeAs(task(number, step), group, group, document);
    }

    protected void completeAs(Task task, String user, String group, Map<String, Object> document) {
        submit(task, user, group, Map.of(documentOf(task), spin(document)));
    }

    /** Completes a task with these variables, whatever they are. */
    protected void submit(Task task, String user, String group, Map<String, Object> variables) {
        as(user, group, () -> {
            tasks.complete(task.getId(), variables);
            return null;
        });
    }

    /** The sentence with which a step refuses a document, as a user of the same id as the group. */
    protected String refusal(String number, String step, String group, Map<String, Object> document) {
        Task task = task(number, step);
        Throwable refused = catchThrowable(() -> completeAs(task, group, group, document));
        assertThat(refused).as("refusal at %s", step).isNotNull();
        return refused.getMessage();
    }

    /** The document that a task writes. */
    protected static String documentOf(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "accept" -> "acceptance";
            case "answerRefusal", "answer" -> "answer";
            case "handleOnTheSpot" -> "onTheSpot";
            case "handleByAgency" -> "agency";
            case "consult", "confer", "conferAtCounty" -> "confer";
            case "handleByAppeals" -> "appeals";
            case "carryOutPlan" -> "execution";
            case "acceptByCounty" -> "countyAcceptance";
            case "handleByCounty" -> "county";
            case "phoneEvaluation" -> "evaluation";
            case "revisitCase" -> "revisit";
            case "supervise" -> "supervision";
            case "confirmRefusal" -> "refusalConfirmation";
            case "notifyRefusal" -> "refusalNotice";
            case "notifyCommitment" -> "commitment";
            case "decideVisit" -> "visitDecision";
            case "confirm" -> "confirmation";
            case "arrive" -> "arrival";
            case "contribute" -> "contribution";
            case "serve" -> "opinion";
            case "approveSupervision" -> "headDecision";
            case "helpFurther" -> "followUp";
            case "track" -> "tracking";
            case "archive" -> "archiving";
            case "verifyComplaint" -> "verification";
            case "rectify" -> "rectification";
            case "answerComplaint" -> "complaintAnswer";
            case "tellByPhone" -> "phoneCall";
            case "answerHelp" -> "helpAnswer";
            case "answerBlockingPoint" -> "blockingPointAnswer";
            case "editReport" -> "sentimentEdit";
            case "releaseReport" -> "sentimentRelease";
            default -> task.getTaskDefinitionKey();
        };
    }

    protected Object spin(Object document) {
        try {
            return Spin.JSON(json.writeValueAsString(document));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    protected <T> T as(String group, Supplier<T> action) {
        return as(group, group, action);
    }

    protected <T> T as(String user, String group, Supplier<T> action) {
        identity.setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    protected CaseFile file(String number) {
        return files.find(number).orElseThrow();
    }

    /** Events of one kind. */
    protected List<CaseEvent> events(String number, Kind kind) {
        return timeline.of(number).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    /** Nodes of the warnings or breaches, in order. */
    protected List<String> nodes(String number, Kind kind) {
        return events(number, kind).stream().map(CaseEvent::node).toList();
    }

    /** The last move from one stage to another. */
    protected CaseEvent lastMove(String number) {
        List<CaseEvent> moves = events(number, Kind.MOVED);
        return moves.get(moves.size() - 1);
    }

    /** Answer, rating and, where it is due, a satisfied revisit: from a handled case to its archive. */
    protected void toArchive(String number) {
        toRevisit(number);
        if (standsAt(number).contains("revisitCase")) {
            complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        }
        runDueJobs();
    }

    /** Answer and rating by telephone. */
    protected void toRevisit(String number) {
        complete(number, "answer", "anwen-reception", Forms.answer());
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
    }

    protected boolean ended(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("appeal")
                        .count()
                == 0;
    }
}
