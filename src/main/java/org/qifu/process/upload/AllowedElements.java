package org.qifu.process.upload;

import java.util.Set;

/** What a model may be made of. Scripts, classes, connectors, external tasks and forms of HTML are not among it. */
final class AllowedElements {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** What only draws. */
    static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC");

    /** Of attributes, beside those of no namespace and Camunda's own; none of them says anything to the engine but the type. */
    static final Set<String> NOTES = Set.of(
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "extensionElements",
            "documentation",
            "incoming",
            "outgoing",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "association",
            "text",
            "textAnnotation",
            "group",
            "category",
            "categoryValue",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "message",
            "messageEventDefinition",
            "signal",
            "signalEventDefinition",
            "error",
            "errorEventDefinition",
            "escalation",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "compensateEventDefinition",
            "linkEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "timeCycle",
            "timeDuration",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "expressionLanguage",
            "typeLanguage",
            "isExecutable",
            "processRef",
            "processType",
            "isClosed",
            "default",
            "gatewayDirection",
            "instantiate",
            "eventGatewayType",
            "isForCompensation",
            "sourceRef",
            "targetRef",
            "associationDirection",
            "textFormat",
            "categoryValueRef",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "parallelMultiple",
            "calledElement",
            "messageRef",
            "signalRef",
            "errorRef",
            "errorCode",
            "escalationRef",
            "escalationCode",
            "activityRef",
            "waitForCompletion",
            "isSequential");

    static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "executionListener",
            "taskListener",
            "failedJobRetryTimeCycle",
            "in",
            "out",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "map",
            "entry",
            "value",
            "properties",
            "property");

    /** On Camunda's own elements. */
    static final Set<String> CAMUNDA_PLAIN = Set.of(
            "id",
            "name",
            "key",
            "value",
            "event",
            "delegateExpression",
            "businessKey",
            "source",
            "sourceExpression",
            "target",
            "variables",
            "local");

    /** On elements of BPMN. */
    static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "dueDate",
            "followUpDate",
            "priority",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "delegateExpression",
            "collection",
            "elementVariable",
            "calledElementBinding",
            "calledElementVersion",
            "calledElementVersionTag",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "initiator",
            "isStartableInTasklist",
            "historyTimeToLive",
            "versionTag");

    private AllowedElements() {}
}
