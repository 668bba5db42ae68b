package org.qifu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every complaint and every lowest rating (差评) must have been answered to the firm (R-FBK-06). */
final class Unanswered {

    private static final int LOWEST = 4;

    private Unanswered() {}

    static boolean in(CaseRecord record) {
        long lowest = record.each("evaluation").filter(Unanswered::lowest).count();
        return record.all("complaint").size() + lowest
                > record.all("complaintAnswer").size();
    }

    /** Whether a question has the lowest level, for all departments together or for one of them. */
    private static boolean lowest(JsonNode evaluation) {
        return Stream.concat(Stream.of(evaluation), CaseRecord.elements(evaluation.path("departments")))
                .anyMatch(rating -> Stream.of("responsiveness", "attitude", "usefulness", "result")
                        .anyMatch(question -> rating.path(question).asInt() == LOWEST));
    }
}
