package org.qifu.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.models.Models.all;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.process.task.DocumentTypes;

/** What models, forms and code promise each other by name. */
class ModelContractTest {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("accept", "${station}-reception"),
            Map.entry("answerRefusal", "${station}-reception"),
            Map.entry("handleOnTheSpot", "${station}-agency"),
            Map.entry("consult", "${station}-reception"),
            Map.entry("handleByAgency", "${station}-agency"),
            Map.entry("assist", "${organisation.groupOf(assistUnit.stringValue())}"),
            Map.entry("handleByAppeals", "${groups.appeals(station, list)}"),
            Map.entry("confer", "${station}-appeals"),
            Map.entry("acceptByCounty", "county-hard-cases"),
            Map.entry("handleByCounty", "county-hard-cases"),
            Map.entry("conferAtCounty", "county-hard-cases"),
            Map.entry("carryOutPlan", "${groups.planOwner(station, planLevel)}"),
            Map.entry("answer", "${station}-reception"),
            Map.entry("phoneEvaluation", "${groups.raters(caseNumber, station)}"),
            Map.entry("revisitCase", "${groups.revisitors(caseNumber, station, execution.getVariable(\"lead\"))}"),
            Map.entry("verifyComplaint", "${groups.complaints(caseNumber, station, cause)}"),
            Map.entry("rectify", "${groups.complaints(caseNumber, station, cause)}"),
            Map.entry("answerComplaint", "${groups.complaints(caseNumber, station, cause)}"),
            Map.entry("supervise", "${groups.supervisors(station, breachedNode)}"),
            Map.entry("review", "coordination"),
            Map.entry("confirmRefusal", "coordination"),
            Map.entry("notifyRefusal", "${station}-reception"),
            Map.entry("dispatch", "coordination"),
            Map.entry("notifyCommitment", "${station}-reception"),
            Map.entry("decideVisit", "coordination"),
            Map.entry("confirm", "dept-${lead}"),
            Map.entry("arrive", "dept-${lead}"),
            Map.entry("contribute", "dept-${contributor.stringValue()}"),
            Map.entry("serve", "dept-${lead}"),
            Map.entry("approveSupervision", "dept-${lead}"),
            Map.entry("followUp", "dept-${lead}"),
            Map.entry("track", "dept-${lead}"),
            Map.entry("helpFurther", "dept-${lead}"),
            Map.entry("archive", "coordination"),
            Map.entry("tellByPhone", "${groups.callers(station, noticeEvent)}"),
            Map.entry("answerHelp", "${station}-reception"),
            Map.entry("answerBlockingPoint", "supervisors"),
            Map.entry("editReport", "supervisors"),
            Map.entry("releaseReport", "supervisors"));

    @Test
    void everyTaskIsOfferedToItsGroup() throws Exception {
        // given every user task of every model
        var groups = new TreeMap<String, String>();
        Models.every()
                .flatMap(model -> all(model.getPayload(), UserTask.class))
                .forEach(task -> groups.put(task.getId(), task.getCamundaCandidateGroups()));

        // then these tasks and no others are there, each with the group that is to see it
        assertThat(groups).containsExactlyInAnyOrderEntriesOf(GROUPS);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void formDocumentAndRecordAreOne(BpmnModelInstance model) {
        // given every element with a form
        assertThat(documents(model).entrySet()).allSatisfy(entry -> {
            String document = entry.getValue();
            // then the document has its record and its form, which is bound to it
            assertThat(DocumentTypes.ALL).as(entry.getKey()).containsKey(document);
            Path form = Path.of("forms", document + ".form");
            assertThat(form).exists();
            var root = new ObjectMapper().readTree(Files.readString(form));
            assertThat(root.get("id").asText()).isEqualTo(document);
            assertThat(root.path("components").findValuesAsText("path")).contains(document);
        });
        var forms = new HashMap<String, String>();
        all(model, UserTask.class).forEach(task -> forms.put(task.getId(), task.getCamundaFormRef()));
        all(model, StartEvent.class)
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> forms.put(start.getId(), start.getCamundaFormRef()));
        assertThat(documents(model)).isEqualTo(forms);
    }

    @Test
    void everyRecordIsWrittenSomewhere() throws Exception {
        // given the documents that all models write
        var written = new ArrayList<String>();
        Models.every()
                .forEach(model -> written.addAll(documents(model.getPayload()).values()));

        // then no record is left over
        assertThat(written).containsAll(DocumentTypes.ALL.keySet());
    }

    @ParameterizedTest
    @MethodSource("org.qifu.models.Models#every")
    void theLimitOfARungIsTheTimeOfItsTimer(BpmnModelInstance model) {
        // given every activity that puts the case under a limit
        Stream<Activity> rungs = all(model, Activity.class)
                .filter(rung -> !Models.inputs(rung, "rungDue").isEmpty())
                // A booking that waits for its review has an aim, which is no limit (C-11).
                .filter(rung -> !rung.getId().equals("intake"));

        // then the timer that ends the rung rings at that limit and at no other
        assertThat(rungs).allSatisfy(rung -> {
            List<String> rings = all(model, BoundaryEvent.class)
                    .filter(event -> event.getAttachedTo().equals(rung))
                    .filter(event -> event.getId().endsWith("Expiry"))
                    .filter(event -> !event.getId().equals("firstClockExpiry"))
                    .flatMap(ModelContractTest::times)
                    .toList();
            assertThat(rings).as(rung.getId()).isEqualTo(Models.inputs(rung, "rungDue"));
        });
    }

    @Test
    void calledProcessesExist() throws Exception {
        // given every process and every call
        var processes = Models.every()
                .flatMap(model -> all(model.getPayload(), Process.class))
                .map(BaseElement::getId)
                .toList();
        var called = Models.every()
                .map(Named::getPayload)
                .flatMap(model -> all(model, CallActivity.class))
                .map(CallActivity::getCalledElement);

        // then each call finds its process
        assertThat(called).isNotEmpty().isSubsetOf(processes);
    }

    private static Stream<String> times(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .flatMap(timer -> timer.getChildElementsByType(TimeDate.class).stream())
                .map(TimeDate::getTextContent);
    }

    private static Map<String, String> documents(BpmnModelInstance model) {
        var documents = new HashMap<String, String>();
        Stream.concat(all(model, UserTask.class), all(model, StartEvent.class))
                .forEach(element -> Models.properties(element, "document")
                        .forEach(document -> documents.put(element.getId(), document)));
        return documents;
    }
}
