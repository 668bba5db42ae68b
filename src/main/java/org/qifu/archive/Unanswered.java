package org.qifu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every complaint and every rating that was verified must have been answered to the firm (R-FBK-06, R-SVC-05). */
final class Unanswered {

    private static final int LOWEST = 4;

    private Unanswered() {}

    static boolean in(CaseRecord record) {
        long verified = record.each("evaluation").filter(Unanswered::verified).count();
        return record.all("complaint").size() + verified
                > record.all("complaintAnswer").size();
    }

    private static boolean verified(JsonNode evaluation) {
        return lowest(evaluation)
                || evaluation.path("disturbed").asBoolean()
                || evaluation.path("burdened").asBoolean();
    }

    /** Whether a question has the lowest level, for all departments together or for one of them. */
    private static boolean lowest(JsonNode evaluation) {
        return Stream.concat(Stream.of(evaluation), CaseRecord.elements(evaluation.path("departments")))
                .anyMatch(rating -> Stream.of("responsiveness", "attitude", "usefulness", "result")
                        .anyMatch(question -> rating.path(question).asInt() == LOWEST));
    }
}
