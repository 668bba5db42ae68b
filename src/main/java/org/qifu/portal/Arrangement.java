package org.qifu.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;
import org.qifu.deadline.Deadlines;

/** The time and way in which a guidance is to be given, as long as that stands. */
final class Arrangement {

    private Arrangement() {}

    /** Whether what was dispatched last is still what will be done: neither the firm nor the offices want it otherwise. */
    static boolean stands(CaseHistory history) {
        return history.standsAt(Stage.DISPATCH)
                && history.dispatched()
                && !confirmedOtherwise(history)
                && !noVisit(history);
    }

    static String inWords(CaseHistory history) {
        JsonNode dispatch = dispatch(history);
        var at = LocalDateTime.parse(dispatch.path("serviceAt").asText()).atZone(Deadlines.ZONE);
        return ChineseTime.time(at.toInstant()) + "，"
                + method(dispatch.path("method").asText());
    }

    /** What the firm has to have ready; empty when that is nothing. */
    static String preparation(CaseHistory history) {
        String preparation = dispatch(history).path("preparation").asText();
        return preparation.equals("无") ? "" : preparation;
    }

    static boolean visit(CaseHistory history) {
        return dispatch(history).path("method").asText().equals("ONSITE");
    }

    private static boolean confirmedOtherwise(CaseHistory history) {
        JsonNode confirmation = history.written().last("confirmation");
        return history.completedAfter(Kind.ROUTED, "confirm")
                && !(confirmation.path("serviceAt").equals(dispatch(history).path("serviceAt"))
                        && confirmation.path("method").equals(dispatch(history).path("method")));
    }

    private static boolean noVisit(CaseHistory history) {
        String decision =
                history.written().last("visitDecision").path("decision").asText();
        return history.completedAfter(Kind.ROUTED, "decideVisit") && !decision.equals("VISIT");
    }

    private static JsonNode dispatch(CaseHistory history) {
        return history.written().last("dispatch");
    }

    private static String method(String code) {
        return switch (code) {
            case "ONSITE" -> "上门指导";
            case "DESK" -> "现场解答";
            case "PHONE" -> "电话指导";
            case "ONLINE" -> "网络指导";
            case "TEXT" -> "文字指导";
            default -> code;
        };
    }
}
