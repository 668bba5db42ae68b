package org.qifu.process.upload;

import java.util.Map;
import java.util.Set;

/**
 * Everything an expression may call, by name. The guard on uploads and the fence at run time read the same lists; a model
 * that needs more needs a line here, and with it the eyes of a developer.
 */
final class AllowedCalls {

    /** Beans and those of their methods that models call. */
    static final Map<String, Set<String>> BEANS = Map.of(
            "deadline", Set.of("workingDays", "sameDay", "hours", "warning", "intakeTarget", "firstLook"),
            "organisation", Set.of("groupOf"),
            "groups", Set.of("appeals", "callers", "complaints", "planOwner", "raters", "revisitors", "supervisors"),
            "evaluationWait", Set.of("until"),
            "unitChoices", Set.of("of"),
            "enquiryThread", Set.of("of"),
            "rectificationLimits", Set.of("verify", "rectify", "answer"),
            "reportCalendar", Set.of("nextMorning"));

    /** Of the engine: the time, and whoever is logged in. */
    static final Set<String> FUNCTIONS = Set.of("now", "dateTime", "currentUser", "currentUserGroups");

    /** Of documents and other values of a process; all of them read. */
    static final Set<String> OF_VALUES = Set.of(
            "prop",
            "hasProp",
            "value",
            "stringValue",
            "boolValue",
            "numberValue",
            "elements",
            "isEmpty",
            "size",
            "contains");

    /** Of {@code dateTime()}. */
    static final Set<String> OF_TIMES = Set.of(
            "plusMinutes",
            "plusHours",
            "plusDays",
            "plusWeeks",
            "plusMonths",
            "minusMinutes",
            "minusHours",
            "minusDays",
            "minusWeeks",
            "minusMonths",
            "withTimeAtStartOfDay",
            "toDate");

    /** Of the running case. */
    static final String EXECUTION = "execution";

    static final Set<String> OF_EXECUTION = Set.of("getVariable");

    static final Set<String> PROPERTIES_OF_EXECUTION = Set.of("processBusinessKey");

    /** Names that lead into the engine; alone they are good for nothing else. */
    static final Set<String> ENGINE = Set.of(EXECUTION, "task", "caseExecution", "externalTask");

    private AllowedCalls() {}
}
